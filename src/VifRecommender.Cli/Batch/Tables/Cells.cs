namespace VifRecommender.Cli.Batch.Tables;

/// <summary>
/// Parts one record into its cells, as RFC 4180 has it. <see cref="RecordReader"/> has found its end and taken the blanks around quotation
/// marks away, so that a cell that begins with a quotation mark ends with one; elsewhere it is a sign like others.
/// </summary>
internal static class Cells
{
    private const char Quote = '"';

    /// <param name="record">A record without the end of its line.</param>
    /// <param name="separator">What stands between cells.</param>
    public static string[] Of(string record, char separator)
    {
        var cells = new List<string>();
        for (var at = 0; ; at++)
        {
            var begin = at;
            if (at < record.Length && record[at] == Quote)
            {
                at = AfterQuoted(record, at);
                cells.Add(record[(begin + 1)..(at - 1)].Replace("\"\"", "\"", StringComparison.Ordinal));
            }
            else
            {
                at = record.IndexOf(separator, at) is >= 0 and var next ? next : record.Length;
                cells.Add(record[begin..at]);
            }

            if (at == record.Length) return [.. cells];
        }
    }

    /// <summary>What follows the mark that closes a cell; two in a row are one sign of its text.</summary>
    private static int AfterQuoted(string record, int open)
    {
        var at = open + 1;
        while (true)
        {
            at = record.IndexOf(Quote, at) + 1;
            if (at == 0) throw new InvalidOperationException("A record holds a cell that is not closed.");
            if (at == record.Length || record[at] != Quote) return at;
            at++;
        }
    }
}
