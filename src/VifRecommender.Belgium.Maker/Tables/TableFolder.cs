using System.Globalization;
using System.Text;
using Sylvan.Data.Csv;

namespace VifRecommender.Belgium.Maker.Tables;

/// <summary>A folder with tables: UTF-8, commas, a row of titles.</summary>
internal sealed class TableFolder(string path)
{
    public IReadOnlyList<Row> Read(string name) => File.Exists(Path.Combine(path, name))
        ? Rows(name, new StreamReader(Path.Combine(path, name), Encoding.UTF8))
        : throw new TableFault(name, $"there is no such table in {path}.");

    /// <summary>The columns of a table.</summary>
    public string[] Columns(string name)
    {
        using var reader = CsvDataReader.Create(Path.Combine(path, name));
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
    }

    /// <summary>A table of what was decided here, which is part of the maker.</summary>
    public static IReadOnlyList<Row> BuiltIn(string name)
    {
        using var stream = typeof(TableFolder).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return Rows(name, reader);
    }

    public static IReadOnlyList<Row> Rows(string name, TextReader text)
    {
        using var reader = CsvDataReader.Create(text, new CsvDataReaderOptions { Culture = CultureInfo.InvariantCulture });
        var rows = new List<Row>();
        while (reader.Read())
        {
            if (reader.RowFieldCount != reader.FieldCount)
            {
                throw new TableFault(name,
                    $"row {reader.RowNumber + 1} has {reader.RowFieldCount} cells, the titles are {reader.FieldCount}.");
            }
            rows.Add(new Row(name, reader.RowNumber + 1,
                Enumerable.Range(0, reader.FieldCount)
                    .ToDictionary(reader.GetName, column => reader.GetString(column).Trim(), StringComparer.Ordinal)));
        }

        return rows.Count > 0 ? rows : throw new TableFault(name, "the table has no row.");
    }
}
