using System.Text;

namespace VifRecommender.Cli.Batch.Tables;

/// <summary>Which column of a table is which member of a profile.</summary>
/// <param name="Member">The member's path.</param>
/// <param name="Title">The column's title.</param>
internal readonly record struct ColumnName(string Member, string Title)
{
    /// <summary>
    /// Reads <c>name=COMMUNE,population=INHABITANTS</c>. A title may stand between quotation marks; one that holds a comma need not, as
    /// long
    /// as nothing behind the comma looks like another pair.
    /// </summary>
    /// <param name="text">What was written.</param>
    /// <param name="fault">The part that is no pair.</param>
    public static IReadOnlyList<ColumnName>? Read(string text, out string fault)
    {
        var names = new List<ColumnName>();
        foreach (var part in Parts(text))
        {
            fault = part.Trim();
            if (part.Split('=', 2, StringSplitOptions.TrimEntries) is [{ Length: > 0 } member, { Length: > 0 } title])
            {
                names.Add(new(member, Unquoted(title)));
            }
            else if (names.Count > 0 && !part.Contains('=', StringComparison.Ordinal))
            {
                names[^1] = names[^1] with { Title = $"{names[^1].Title},{part}".TrimEnd() };
            }
            else return null;
        }

        fault = "";
        return names;
    }

    /// <summary>What stands between commas that are not between quotation marks.</summary>
    private static IEnumerable<string> Parts(string text)
    {
        var (part, isQuoted) = (new StringBuilder(), false);
        foreach (var c in text)
        {
            if (c == '"') isQuoted = !isQuoted;
            if (c != ',' || isQuoted)
            {
                part.Append(c);
                continue;
            }

            yield return part.ToString();
            part.Clear();
        }

        yield return part.ToString();
    }

    private static string Unquoted(string title) =>
        title.Length > 1 && title[0] == '"' && title[^1] == '"' ? title[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : title;
}
