using System.Text.Encodings.Web;
using System.Text.Json;
using VifRecommender.Batches;
using VifRecommender.Diagnostics;

namespace VifRecommender.Cli.Batch.Tables;

/// <summary>Makes profiles of the records of a table, a block of them at a time.</summary>
/// <param name="file">The name of the table, for faults.</param>
/// <param name="columns">The columns that say something of a profile.</param>
/// <param name="width">How many columns the table has.</param>
/// <param name="untitled">The places of the columns in which nothing may stand, since nobody knows what it would be.</param>
internal sealed class TableRows(string file, IReadOnlyList<TableColumn> columns, int width, int[] untitled)
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public BatchBlock Write(IReadOnlyList<TableRecord> records, char separator, long position)
    {
        using var bytes = new MemoryStream();
        using var writer = new Utf8JsonWriter(bytes, Json);
        var written = new List<BatchRecord>(records.Count);
        foreach (var record in records)
        {
            string[] cells = record.Fault is null ? Cells.Of(record.Text, separator) : [];
            if ((record.Fault ?? Misfit(cells, record)) is { } fault)
            {
                written.Add(new BatchRecord(record.Line, 0, 0) { Fault = fault.In(file) });
                continue;
            }

            var (start, row) = ((int)bytes.Length, new TableRow(file, record, columns, cells));
            writer.Reset();
            row.Write(writer);
            written.Add(new BatchRecord(record.Line, start, (int)bytes.Length - start) { Origin = row });
        }

        return new BatchBlock(bytes.ToArray(), written, position);
    }

    /// <summary>Why the cells of a row are not those of the columns, or nothing. Empty cells behind the last column are none.</summary>
    private TableFault? Misfit(string[] cells, TableRecord record)
    {
        if (cells.Length < width || cells.Skip(width).Any(cell => !string.IsNullOrWhiteSpace(cell)))
        {
            var lines = record.LastLine > record.Line ? $", lines {record.Line} to {record.LastLine}," : "";
            var count = cells.Length == 1 ? "1 cell" : $"{cells.Length} cells";
            return new TableFault(
                DiagnosticCatalogue.Syntax,
                $"This row{lines} has {count} and the table {width} columns: put a cell that holds the separator between double quotes.",
                record.Line,
                1);
        }

        var filled = Array.FindIndex(untitled, index => !string.IsNullOrWhiteSpace(cells[index]));
        if (filled < 0) return null;
        var at = untitled[filled];
        return new TableFault(
            DiagnosticCatalogue.Syntax,
            $"Cell {at + 1} of this row holds '{Excerpt.Of(cells[at].Trim())}', and its column has no title: give it one, or empty the "
            + "cell.",
            record.Line,
            at + 1);
    }
}
