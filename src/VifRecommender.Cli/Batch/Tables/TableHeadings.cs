using VifRecommender.Catalogues;
using VifRecommender.Diagnostics;
using VifRecommender.Tables;

namespace VifRecommender.Cli.Batch.Tables;

/// <summary>
/// Finds out which column is which member of a profile. Where columns were named by <c>--columns</c>, those that nobody named and that are
/// no members are left out; else each titled column is a member. A column without a title is there for its separator only.
/// </summary>
internal sealed class TableHeadings(Catalogue catalogue, IReadOnlyList<ColumnName> renamed)
{
    private readonly Dictionary<string, TableColumn> _known = TableColumn.All(catalogue);

    /// <summary>How many of some titles say something to this table.</summary>
    public int CountKnown(IEnumerable<string> titles) =>
        titles.Count(title => _known.ContainsKey(title.Trim()) || renamed.Any(each => Same(each.Title, title.Trim())));

    /// <summary>The columns by the object in which they stand.</summary>
    /// <exception cref="CommandFault">The titles leave open what is what.</exception>
    public List<TableColumn> Read(string[] cells, string file)
    {
        string[] titles = [.. cells.Select(SpreadsheetText.Unwrap)];
        var columns = new List<TableColumn>();
        foreach (var (member, title) in renamed)
        {
            var column = _known.GetValueOrDefault(member) ?? throw Unknown(member);
            columns.Add(column with { Index = Find(title, titles), Title = title });
        }

        for (var index = 0; index < titles.Length; index++)
        {
            if (titles[index].Length == 0 || columns.Any(column => column.Index == index)) continue;
            if (!_known.TryGetValue(titles[index], out var column))
            {
                if (renamed.Count == 0) throw Unknown(titles[index]);
                continue;
            }

            if (renamed.Any(each => Same(each.Member, column.Name))) continue;
            if (columns.FirstOrDefault(each => each.Name == column.Name) is { } other) throw Twice(titles[index], other.Index, index);
            columns.Add(column with { Index = index, Title = titles[index] });
        }

        foreach (var needed in (string[])["name", "population"])
        {
            if (!columns.Any(column => column.Name == needed)) throw Missing(needed, titles, file);
        }

        return [.. columns.OrderBy(column => column.Group, StringComparer.Ordinal)];
    }

    /// <summary>The column of a title: spelled so, or else with other capitals.</summary>
    private static int Find(string title, string[] titles)
    {
        foreach (var comparison in (StringComparison[])[StringComparison.Ordinal, StringComparison.OrdinalIgnoreCase])
        {
            var first = Array.FindIndex(titles, each => each.Equals(title, comparison));
            if (first < 0) continue;
            var second = Array.FindIndex(titles, first + 1, each => each.Equals(title, comparison));
            return second < 0 ? first : throw Twice(title, first, second);
        }

        throw CommandFault.Usage($"The table has no column '{Excerpt.Of(title)}'.{Nearest(title, titles)}");
    }

    private CommandFault Unknown(string name) =>
        CommandFault.Usage(
            $"'{Excerpt.Of(name)}' is no column of profiles.{Nearest(name, _known.Keys)} Columns are named as the members of a profile, "
            + "such as name, population, services.risk-tool; --columns name=TITLE tells which of yours is which.");

    private static CommandFault Twice(string title, int first, int second) =>
        CommandFault.Usage(
            $"The columns {first + 1} and {second + 1} of the table have the same title '{Excerpt.Of(title)}': give each a title of its "
            + "own, or take one out.");

    private static CommandFault Missing(string name, string[] titles, string file) => CommandFault.In(
        file,
        DiagnosticCatalogue.MissingMember,
        $"The table has no column '{name}'; its columns are "
        + $"{string.Join(", ", titles.Where(title => title.Length > 0).Take(20).Select(title => $"'{Excerpt.Of(title)}'"))}. Add it, or "
        + $"tell by --columns {name}=TITLE which it is.");

    private static string Nearest(string name, IEnumerable<string> known) =>
        NearestWord.Of(name, known) is { } near ? $" Did you mean '{Excerpt.Of(near)}'?" : "";

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
