using VifRecommender.Diagnostics;

namespace VifRecommender.Cli.Batch.Tables;

/// <summary>Finds what stands between the cells of a table: a comma, a semicolon or a tab.</summary>
internal static class TableSeparator
{
    private static readonly char[] Known = [',', ';', '\t'];

    /// <summary>
    /// The separator that a first line of its own names, as spreadsheets write it (<c>sep=;</c>); nothing: the line is none.
    /// </summary>
    /// <exception cref="CommandFault">It names another sign.</exception>
    public static char? Named(string line, string file)
    {
        var text = line.Trim(' ', '"');
        if (text.Length != 5 || !text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase)) return null;
        return Known.Contains(text[4]) ? text[4] : throw Unknown(text[4], file);
    }

    /// <summary>The separator of the headings: that by which most of them are known, else that which stands there most.</summary>
    /// <param name="line">The line of the headings.</param>
    /// <param name="headings">Who knows them.</param>
    /// <param name="file">The name of the table, for faults.</param>
    /// <exception cref="CommandFault">There is none of the three, and another sign that is used so.</exception>
    public static char Of(string line, TableHeadings headings, string file)
    {
        var outside = OutsideQuotes(line);
        var best = Known
            .Select(each => (Separator: each, Titles: headings.CountKnown(Titles(line, each)), Count: outside.Count(sign => sign == each)))
            .OrderByDescending(each => each.Titles).ThenByDescending(each => each.Count).First();
        if (best.Count == 0 && outside.Contains('|', StringComparison.Ordinal)) throw Unknown('|', file);
        return best.Separator;
    }

    /// <summary>The titles that a separator would give, near enough to be counted: between quotation marks it parts nothing.</summary>
    private static IEnumerable<string> Titles(string line, char separator)
    {
        var (begin, isQuoted) = (0, false);
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '"') isQuoted = !isQuoted;
            if (isQuoted || line[at] != separator) continue;
            yield return line[begin..at].Trim(' ', '\t', '"');
            begin = at + 1;
        }

        yield return line[begin..].Trim(' ', '\t', '"');
    }

    private static string OutsideQuotes(string line)
    {
        var isQuoted = false;
        return new string([.. line.Where(sign => sign == '"' ? (isQuoted = !isQuoted) && false : !isQuoted)]);
    }

    private static CommandFault Unknown(char separator, string file) => CommandFault.In(
        file,
        DiagnosticCatalogue.Syntax,
        $"'{Excerpt.Of(separator.ToString())}' is no separator of cells that is known here: save the table with a comma, a semicolon or a "
        + "tab between cells.");
}
