namespace VifRecommender.Belgium.Maker.Tables;

/// <summary>A row of a table, read by the titles of its columns.</summary>
internal sealed class Row(string table, int line, IReadOnlyDictionary<string, string> cells)
{
    /// <summary>The cell of a column; a column that is missing is a fault.</summary>
    public string this[string column] => cells.TryGetValue(column, out var cell) ? cell : throw Fault($"there is no column '{column}'");

    /// <summary>The cell of a column, or nothing where it is empty.</summary>
    public string? Optional(string column) => this[column] is { Length: > 0 } cell ? cell : null;

    /// <summary>The parts of a cell that holds a list.</summary>
    public string[] List(string column) => this[column].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public int Number(string column) =>
        int.TryParse(this[column], out var number) && number >= 0 ? number
            : throw Fault($"'{this[column]}' in column '{column}' is no whole number from 0");

    public TableFault Fault(string message) => new(table, $"row {line}: {message}.");
}
