using Sylvan.Data.Csv;

namespace VifRecommender.Cli.Batch.Tables;

/// <summary>Parts records into cells.</summary>
internal static class Cells
{
    // No letter at all, so that no row is taken for a remark.
    private const char NoComment = '\uD800';

    /// <summary>The cells of each record, in order.</summary>
    /// <param name="records">Records, each with a line feed at its end.</param>
    /// <param name="separator">What stands between cells.</param>
    public static IEnumerable<string[]> Of(string records, char separator)
    {
        var options = new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = separator,
            Comment = NoComment,
            MaxBufferSize = 2 * TableLimits.MostBytes,
        };
        using var rows = CsvDataReader.Create(new StringReader(records), options);
        while (rows.Read())
        {
            var cells = new string[rows.RowFieldCount];
            for (var i = 0; i < cells.Length; i++) cells[i] = rows.GetString(i);
            yield return cells;
        }
    }
}
