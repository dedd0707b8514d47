using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sylvan.Data.Csv;
using VifRecommender.Catalogues;
using VifRecommender.Diagnostics;
using VifRecommender.Loading;

namespace VifRecommender.Cli.Batch;

/// <summary>
/// Reads a CSV table of profiles, a row for each commune. Rows are written as JSON, so that one reader checks all profiles and says the
/// same of the same fault. The separator is a comma, a semicolon or a tab, whichever the headings use.
/// </summary>
internal sealed class Table(Catalogue catalogue, IReadOnlyDictionary<string, string> renamed)
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="input">The stream.</param>
    /// <param name="name">Its name, for faults.</param>
    /// <param name="skip">How many rows to pass over.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async IAsyncEnumerable<BatchBlock> Read(Stream input, string name, long skip, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var text = new StreamReader(input);
        var options = new CsvDataReaderOptions { HasHeaders = true, BufferSize = BatchBlock.Bytes64K, MaxBufferSize = 16 * BatchBlock.Bytes64K };
        await using var rows = await Open(text, options, name, cancellation).ConfigureAwait(false);
        var columns = Columns(rows);
        var (line, isEnd) = (2L, false);
        while (!isEnd)
        {
            cancellation.ThrowIfCancellationRequested();
            using var bytes = new MemoryStream();
            using var writer = new Utf8JsonWriter(bytes, Json);
            var records = new List<BatchRecord>();
            Diagnostic? end = null;
            while (bytes.Length < BatchBlock.Bytes64K && !(isEnd = !Advance(rows, name, line, out end)))
            {
                var begin = line;
                line += Lines(rows.GetRawRecordSpan());
                if (rows is { RowFieldCount: 1 } && rows.GetString(0).Length == 0) continue;
                if (--skip >= 0) continue;
                records.Add(Row(rows, columns, bytes, writer, name, begin));
            }

            if (end is not null && --skip < 0) records.Add(new BatchRecord(line, 0, 0, end));
            if (records.Count > 0) yield return new BatchBlock(bytes.ToArray(), records, input.CanSeek ? input.Position : 0);
        }
    }

    private static async Task<CsvDataReader> Open(StreamReader text, CsvDataReaderOptions options, string name, CancellationToken cancellation)
    {
        try
        {
            return await CsvDataReader.CreateAsync(text, options, cancellation).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is CsvFormatException or InvalidDataException or CsvMissingHeadersException)
        {
            throw CommandFault.In(name, DiagnosticCatalogue.Empty, $"This table has no headings that can be read: {fault.Message} Write the names of the columns on the first line.");
        }
    }

    // A quote that is never closed swallows the rest: nothing after it can be told apart.
    private static bool Advance(CsvDataReader rows, string name, long line, out Diagnostic? fault)
    {
        fault = null;
        try
        {
            return rows.Read();
        }
        catch (Exception unreadable) when (unreadable is CsvFormatException or InvalidDataException or CsvRecordTooLargeException)
        {
            fault = Fault(DiagnosticCatalogue.Syntax, name, line, $"The table cannot be read from here on: {unreadable.Message} Look for a quotation mark that is not closed.");
            return false;
        }
    }

    private static BatchRecord Row(CsvDataReader rows, List<TableColumn> columns, MemoryStream bytes, Utf8JsonWriter writer, string name, long line)
    {
        if (rows.RowFieldCount != rows.FieldCount)
        {
            return new BatchRecord(line, 0, 0, Fault(DiagnosticCatalogue.Syntax, name, line, $"This row has {rows.RowFieldCount} cells and the table {rows.FieldCount} columns: put a cell that holds the separator between double quotes."));
        }

        var start = (int)bytes.Length;
        writer.Reset();
        writer.WriteStartObject();
        writer.WriteNumber("schemaVersion", SchemaVersion.Current);
        string? group = null;
        foreach (var column in columns)
        {
            var cell = rows.GetString(column.Index).Trim();
            if (cell.Length == 0) continue;
            if (column.Group != group)
            {
                if (group is not null) writer.WriteEndObject();
                if (column.Group is not null) writer.WriteStartObject(column.Group);
                group = column.Group;
            }

            column.Write(writer, cell);
        }

        if (group is not null) writer.WriteEndObject();
        writer.WriteEndObject();
        writer.Flush();
        return new BatchRecord(line, start, (int)bytes.Length - start);
    }

    /// <summary>The columns by the object in which they stand. Where columns were renamed, those that nobody named are left out.</summary>
    private List<TableColumn> Columns(CsvDataReader rows)
    {
        var headings = Enumerable.Range(0, rows.FieldCount).Select(index => rows.GetName(index).Trim()).ToList();
        var columns = new List<TableColumn>();
        foreach (var (member, heading) in renamed)
        {
            var index = headings.IndexOf(heading);
            if (index < 0) throw CommandFault.Usage($"The table has no column '{heading}'.{Nearest(heading, headings)}");
            columns.Add(TableColumn.Of(member, catalogue, index) ?? throw Unknown(member));
        }

        for (var index = 0; index < headings.Count; index++)
        {
            if (renamed.ContainsKey(headings[index]) || renamed.Values.Contains(headings[index], StringComparer.Ordinal)) continue;
            if (TableColumn.Of(headings[index], catalogue, index) is { } column) columns.Add(column);
            else if (renamed.Count == 0) throw Unknown(headings[index]);
        }

        return [.. columns.OrderBy(column => column.Group, StringComparer.Ordinal)];
    }

    private CommandFault Unknown(string name) =>
        CommandFault.Usage($"'{name}' is no column of profiles.{Nearest(name, TableColumn.Names(catalogue))} Columns are named as the members of a profile, such as name, population, services.risk-tool; --columns name=TITLE tells which of yours is which.");

    private static string Nearest(string name, IEnumerable<string> known) => NearestWord.Of(name, known) is { } near ? $" Did you mean '{near}'?" : "";

    private static int Lines(ReadOnlySpan<char> record) => Math.Max(1, record.Count('\n'));

    private static Diagnostic Fault(DiagnosticDescriptor descriptor, string name, long line, string message) =>
        new() { Id = descriptor.Id, Message = message, File = name, Line = (int)Math.Min(line, int.MaxValue), Column = 1 };
}
