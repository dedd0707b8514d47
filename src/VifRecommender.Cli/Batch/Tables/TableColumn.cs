using System.Text.Json;
using VifRecommender.Catalogues;
using VifRecommender.Numbers;
using VifRecommender.Profiles;
using VifRecommender.Writing;

namespace VifRecommender.Cli.Batch.Tables;

/// <summary>A column of a table of profiles: which member of the profile its cells are, and how a cell is written as JSON.</summary>
/// <param name="Name">The path of the member: <c>population</c>, <c>services.risk-tool</c>.</param>
/// <param name="Kind">What the cells are.</param>
internal sealed record TableColumn(string Name, CellKind Kind)
{
    private static readonly TableColumn[] Fixed =
    [
        new("name", CellKind.Text),
        new("nisCode", CellKind.Text),
        new("region", CellKind.Text),
        new("languages", CellKind.List),
        new("otherServices", CellKind.Text),
        new("wishes", CellKind.List),
        new("focus", CellKind.List),
        new("partnership.kind", CellKind.Text),
        new("partnership.name", CellKind.Text),
        .. ProfileNumbers.All.Select(number => new TableColumn(number.Path, number.IsWhole ? CellKind.Whole : CellKind.Number)),
    ];

    /// <summary>The place in the table, from 0.</summary>
    public int Index { get; init; }

    /// <summary>The title in the table.</summary>
    public string Title { get; init; } = "";

    /// <summary>The object in which the member stands, or nothing.</summary>
    public string? Group => Name.IndexOf('.', StringComparison.Ordinal) is > 0 and var at ? Name[..at] : null;

    /// <summary>The member's name.</summary>
    public string Member => Name[(Name.IndexOf('.', StringComparison.Ordinal) + 1)..];

    /// <summary>The place of the member in a profile, as readers name it: an id with a full stop stands between quotation marks.</summary>
    public string Path => Group is null ? "$." + Name : $"$.{Group}{(Member.Contains('.') ? $"[\"{Member}\"]" : "." + Member)}";

    /// <summary>All columns that a table can have with a catalogue, by name; capitals do not count.</summary>
    public static Dictionary<string, TableColumn> All(Catalogue catalogue)
    {
        var vocabulary = catalogue.Vocabulary;
        return Fixed
            .Concat(JsonWords.All<MaturityDimension>().Select(word => new TableColumn("networkMaturity." + word, CellKind.Whole)))
            .Concat(vocabulary.Services.Select(id => new TableColumn("services." + id, CellKind.State)))
            .Concat(vocabulary.Signals.Select(id => new TableColumn("signals." + id, CellKind.Text)))
            .Concat(vocabulary.Structures.Select(id => new TableColumn("regionalStructures." + id, CellKind.Text)))
            .Concat(catalogue.LocalFacts.Select(fact => new TableColumn("local." + fact.Id, KindOf(fact.Kind))))
            .Concat(vocabulary.Practices.Select(id => new TableColumn("practices." + id, CellKind.State)))
            .ToDictionary(column => column.Name, StringComparer.OrdinalIgnoreCase);
    }

    private static CellKind KindOf(LocalFactKind kind) => kind switch
    {
        LocalFactKind.Share or LocalFactKind.Amount => CellKind.Number,
        LocalFactKind.Count => CellKind.Whole,
        LocalFactKind.Choice => CellKind.Text,
    };

    /// <summary>Writes a cell that is not empty. Where it is no number, returns what is wrong and leaves the member out.</summary>
    public NumberReading? Write(Utf8JsonWriter writer, string cell)
    {
        if (Kind is CellKind.Whole or CellKind.Number)
        {
            var number = Kind == CellKind.Whole ? WrittenNumber.ReadWhole(cell) : WrittenNumber.ReadDecimal(cell);
            if (number.Value is not { } value) return number;
            writer.WriteNumber(Member, value);
            return null;
        }

        writer.WritePropertyName(Member);
        switch (Kind)
        {
            case CellKind.List:
                writer.WriteStartArray();
                foreach (var item in cell.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    writer.WriteStringValue(item);
                }
                writer.WriteEndArray();
                break;
            case CellKind.State when cell.Split(':', 2, StringSplitOptions.TrimEntries) is [var state, var detail]:
                writer.WriteStartObject();
                writer.WriteString("status", state);
                writer.WriteString(Group == "services" ? "heldBy" : "until", detail);
                writer.WriteEndObject();
                break;
            default:
                writer.WriteStringValue(cell);
                break;
        }

        return null;
    }
}
