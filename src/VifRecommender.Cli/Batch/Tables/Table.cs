using System.Runtime.CompilerServices;
using VifRecommender.Batches;
using VifRecommender.Catalogues;
using VifRecommender.Diagnostics;

namespace VifRecommender.Cli.Batch.Tables;

/// <summary>
/// Reads a table of profiles as spreadsheets write it, a row for each commune: commas, semicolons or tabs between cells, blank rows passed
/// over. The bounds of a record are those of <see cref="TableLimits"/>; <see cref="Cells"/> splits a record into cells.
/// </summary>
internal sealed class Table(Catalogue catalogue, IReadOnlyList<ColumnName> renamed)
{
    /// <param name="input">The input as UTF-8.</param>
    /// <param name="name">Its name, for faults.</param>
    /// <param name="skip">How many rows to pass over.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <exception cref="CommandFault">The table cannot be understood as a whole.</exception>
    public async IAsyncEnumerable<BatchBlock> Read(Utf8Input input, string name, long skip,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var reader = new RecordReader(input);
        var headings = new TableHeadings(catalogue, renamed);
        var titles = await ReadTitles(reader, headings, name, cancellation).ConfigureAwait(false);
        var untitled = Enumerable.Range(0, titles.Length).Where(index => renamed.Count == 0 && string.IsNullOrWhiteSpace(titles[index]));
        var rows = new TableRows(name, headings.Read(titles, name), titles.Length, [.. untitled]);
        var (records, size) = (new List<TableRecord>(), 0);
        while (await reader.NextAsync(cancellation).ConfigureAwait(false) is { } record)
        {
            if (--skip >= 0) continue;
            records.Add(record);
            size += record.Text.Length + 1;
            if (size < BatchBlock.Size && records.Count < BatchBlock.Size) continue;
            yield return rows.Write(records, reader.Separator, input.Taken);
            records.Clear();
            size = 0;
        }

        if (records.Count > 0) yield return rows.Write(records, reader.Separator, input.Taken);
    }

    private static async ValueTask<string[]> ReadTitles(RecordReader reader, TableHeadings headings, string name,
        CancellationToken cancellation)
    {
        var line = await reader.PeekLineAsync(cancellation).ConfigureAwait(false) ?? "";
        if (line.TrimStart() is ['{', ..] or ['[', ..])
        {
            throw CommandFault.In(name, DiagnosticCatalogue.Syntax,
                "This is JSON, not a table: name the file otherwise than *.csv or *.tsv, and leave out --csv and --columns.");
        }

        if (TableSeparator.Named(line, name) is { } named)
        {
            await reader.NextAsync(cancellation).ConfigureAwait(false);
            reader.Separator = named;
        }
        else
        {
            reader.Separator = TableSeparator.Of(line, headings, name);
        }

        if (await reader.NextAsync(cancellation).ConfigureAwait(false) is not { } record)
        {
            throw CommandFault.In(name, DiagnosticCatalogue.Empty, "The table is empty: write the names of the columns on the first line.");
        }

        return record.Fault is { } fault ? throw new CommandFault([fault.In(name)]) : Cells.Of(record.Text, reader.Separator);
    }
}
