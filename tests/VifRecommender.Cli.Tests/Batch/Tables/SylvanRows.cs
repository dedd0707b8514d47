using Sylvan.Data.Csv;

namespace VifRecommender.Cli.Tests.Batch.Tables;

/// <summary>
/// What Sylvan.Data.Csv sees in a text: the oracle of our own reader. The tool is without it, since it cannot be trimmed without a
/// warning.
/// </summary>
internal static class SylvanRows
{
    // No letter at all, so that no row is taken for a remark.
    private const char NoComment = '\uD800';

    public static IEnumerable<string[]> Of(string text, char separator)
    {
        using var rows = CsvDataReader.Create(new StringReader(text),
            new CsvDataReaderOptions { HasHeaders = false, Delimiter = separator, Comment = NoComment });
        while (rows.Read()) yield return [.. Enumerable.Range(0, rows.RowFieldCount).Select(rows.GetString)];
    }
}
