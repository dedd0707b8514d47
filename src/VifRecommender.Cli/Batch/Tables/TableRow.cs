using System.Collections.Immutable;
using System.Text.Json;
using VifRecommender.Batches;
using VifRecommender.Diagnostics;
using VifRecommender.Schemas;
using VifRecommender.Tables;

namespace VifRecommender.Cli.Batch.Tables;

/// <summary>
/// A row of a table: writes itself as the JSON of a profile, so that one reader checks all profiles and says the same of the same fault,
/// and
/// says each fault with the commune, the title of the column and what stands in the cell.
/// </summary>
internal sealed class TableRow(string file, TableRecord record, IReadOnlyList<TableColumn> columns, string[] cells) : IRecordOrigin
{
    private readonly ImmutableArray<Diagnostic>.Builder _faults = ImmutableArray.CreateBuilder<Diagnostic>();

    public ImmutableArray<Diagnostic> Faults => _faults.ToImmutable();

    public string? Name
    {
        get
        {
            var name = Cell(columns.First(column => column.Name == "name"));
            return name.Length == 0 || IsOverLines(name) ? null : name;
        }
    }

    /// <summary>Writes the profile. What is no number, or no text on one line, is a fault and left out.</summary>
    public void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteNumber("schemaVersion", SchemaVersion.Current);
        string? group = null;
        foreach (var column in columns)
        {
            var cell = Cell(column);
            if (cell.Length == 0 && column.Group is not null) continue;
            if (column.Group != group)
            {
                if (group is not null) writer.WriteEndObject();
                if (column.Group is not null) writer.WriteStartObject(column.Group);
                group = column.Group;
            }

            Write(writer, column, cell);
        }

        if (group is not null) writer.WriteEndObject();
        writer.WriteEndObject();
        writer.Flush();
    }

    public Diagnostic Translate(Diagnostic fault)
    {
        if (columns.Where(column => IsOf(fault.Path, column)).MaxBy(column => column.Name.Length) is { } column)
        {
            return Fault(fault, column, fault.Message, isCellShown: true);
        }
        var message = fault.Path == "$.partnership" && fault.Id == DiagnosticCatalogue.MissingMember.Id
            ? "the column 'partnership.kind' says nothing here, and others speak of a partnership: fill it, or empty them."
            : fault.Message;
        return fault with { Message = $"{Commune}{message}", Column = 1 };
    }

    private void Write(Utf8JsonWriter writer, TableColumn column, string cell)
    {
        if (WhatIsWrong(writer, column, cell) is not var (descriptor, message)) return;
        _faults.Add(Fault(Diagnostic(descriptor, column), column, message, isCellShown: false));
        // Something in its place, so that the other cells are judged too.
        if (column.Name == "name") writer.WriteString(column.Member, "-");
        if (column.Name == "population") writer.WriteNumber(column.Member, 0);
    }

    /// <summary>Writes a cell, or says what is wrong with it.</summary>
    private (DiagnosticDescriptor Descriptor, string Message)? WhatIsWrong(Utf8JsonWriter writer, TableColumn column, string cell)
    {
        if (cell.Length == 0) return Missing(column);
        if (IsOverLines(cell)) return OverLines();
        return column.Write(writer, cell) is { } number ? (DiagnosticCatalogue.WrongType, number.Message) : null;
    }

    private (DiagnosticDescriptor Descriptor, string Message) OverLines() => (
        DiagnosticCatalogue.BadFormat,
        $"the text goes on over the end of a line, in a row from line {record.Line} to line {record.LastLine}: write it on one line; "
        + "where that was not meant, a quotation mark is missing or too many.");

    private static (DiagnosticDescriptor Descriptor, string Message)? Missing(TableColumn column) => column.Name switch
    {
        "name" => (DiagnosticCatalogue.MissingMember, "the cell is empty: write the commune's name."),
        "population" => (DiagnosticCatalogue.MissingMember, "the cell is empty: write how many inhabitants there are."),
        _ => null,
    };

    private Diagnostic Fault(Diagnostic fault, TableColumn column, string message, bool isCellShown)
    {
        var cell = isCellShown ? $", cell '{Excerpt.Of(Cell(column))}'" : "";
        return fault with { Message = $"{Commune}column '{Excerpt.Of(column.Title)}'{cell}: {message}", Column = column.Index + 1 };
    }

    private Diagnostic Diagnostic(DiagnosticDescriptor descriptor, TableColumn column) => new()
    {
        Id = descriptor.Id,
        Message = "",
        File = file,
        Path = column.Path,
        Line = (int)Math.Min(record.Line, int.MaxValue),
    };

    private string Commune => Name is { } name ? Excerpt.Of(name) + ", " : "";

    private string Cell(TableColumn column) => SpreadsheetText.Unwrap(cells[column.Index]);

    private static bool IsOverLines(string cell) => cell.AsSpan().IndexOfAny('\r', '\n') >= 0;

    private static bool IsOf(string? path, TableColumn column)
    {
        if (path is null || !path.StartsWith(column.Path, StringComparison.Ordinal)) return false;
        return path.Length == column.Path.Length || path[column.Path.Length] is '.' or '[';
    }
}
