using VifRecommender.Batches;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.VisualBasic.FileIO;
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
    private static readonly string[] Separators = [",", ";", "\t"];

    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="input">The stream.</param>
    /// <param name="name">Its name, for faults.</param>
    /// <param name="skip">How many rows to pass over.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async IAsyncEnumerable<BatchBlock> Read(Stream input, string name, long skip, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        using var rows = new TextFieldParser(input) { HasFieldsEnclosedInQuotes = true, TrimWhiteSpace = true };
        var headings = ReadHeadings(rows, name);
        var columns = Columns(headings);
        while (!rows.EndOfData)
        {
            cancellation.ThrowIfCancellationRequested();
            using var bytes = new MemoryStream();
            using var writer = new Utf8JsonWriter(bytes, Json);
            var records = new List<BatchRecord>();
            while (bytes.Length < BatchBlock.Size && !rows.EndOfData)
            {
                var line = rows.LineNumber;
                var (cells, fault) = ReadCells(rows, name, line);
                if (--skip < 0) records.Add(fault is not null ? new BatchRecord(line, 0, 0, fault) : Row(cells, headings.Length, columns, bytes, writer, name, line));
            }

            if (records.Count > 0) yield return new BatchBlock(bytes.ToArray(), records, input.CanSeek ? input.Position : 0);
        }
    }

    private static string[] ReadHeadings(TextFieldParser rows, string name)
    {
        // What stands between the first two headings is what stands between all cells.
        var peeked = rows.PeekChars(64 * 1024) ?? "";
        var end = peeked.AsSpan().IndexOfAny('\r', '\n');
        var first = end < 0 ? peeked : peeked[..end];
        rows.Delimiters = [Separators.OrderByDescending(separator => first.Count(each => each == separator[0])).First()];
        var (headings, fault) = ReadCells(rows, name, 1);
        if (fault is not null) throw new CommandFault([fault]);
        return headings.Length > 0 ? headings : throw CommandFault.In(name, DiagnosticCatalogue.Empty, "The table is empty: write the names of the columns on the first line.");
    }

    private static (string[] Cells, Diagnostic? Fault) ReadCells(TextFieldParser rows, string name, long line)
    {
        try
        {
            return (rows.ReadFields() ?? [], null);
        }
        catch (MalformedLineException)
        {
            return ([], Fault(DiagnosticCatalogue.Syntax, name, line, "The cells of this row cannot be told apart: a quotation mark is not closed, or stands in the middle of a cell. Put such a cell between double quotes, and write a quotation mark in it twice."));
        }
    }

    private static BatchRecord Row(string[] cells, int width, List<TableColumn> columns, MemoryStream bytes, Utf8JsonWriter writer, string name, long line)
    {
        if (cells.Length != width)
        {
            return new BatchRecord(line, 0, 0, Fault(DiagnosticCatalogue.Syntax, name, line, $"This row has {cells.Length} cells and the table {width} columns: put a cell that holds the separator between double quotes."));
        }

        var start = (int)bytes.Length;
        writer.Reset();
        writer.WriteStartObject();
        writer.WriteNumber("schemaVersion", SchemaVersion.Current);
        string? group = null;
        foreach (var column in columns)
        {
            var cell = cells[column.Index].Trim();
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
    private List<TableColumn> Columns(string[] headings)
    {
        var columns = new List<TableColumn>();
        foreach (var (member, heading) in renamed)
        {
            var index = Array.IndexOf(headings, heading);
            if (index < 0) throw CommandFault.Usage($"The table has no column '{heading}'.{Nearest(heading, headings)}");
            columns.Add(TableColumn.Of(member, catalogue, index) ?? throw Unknown(member));
        }

        for (var index = 0; index < headings.Length; index++)
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

    private static Diagnostic Fault(DiagnosticDescriptor descriptor, string name, long line, string message) =>
        new() { Id = descriptor.Id, Message = message, File = name, Line = (int)Math.Min(line, int.MaxValue), Column = 1 };
}
