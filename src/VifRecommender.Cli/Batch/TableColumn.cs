using System.Globalization;
using System.Text.Json;
using VifRecommender.Catalogues;
using VifRecommender.Situations;

namespace VifRecommender.Cli.Batch;

/// <summary>A column of a table of profiles: which member of the profile its cells are, and how a cell is written as JSON.</summary>
/// <param name="Group">The object in which the member stands, or nothing.</param>
/// <param name="Member">The member's name.</param>
/// <param name="Kind">What the cells are.</param>
/// <param name="Index">The place of the column.</param>
internal sealed record TableColumn(string? Group, string Member, CellKind Kind, int Index)
{
    private static readonly Dictionary<string, CellKind> Fixed = new(StringComparer.Ordinal)
    {
        ["name"] = CellKind.Text,
        ["nisCode"] = CellKind.Text,
        ["population"] = CellKind.Number,
        ["region"] = CellKind.Text,
        ["languages"] = CellKind.List,
        ["recordedIncidents"] = CellKind.Number,
        ["otherServices"] = CellKind.Text,
        ["wishes"] = CellKind.List,
        ["focus"] = CellKind.List,
        ["partnership.kind"] = CellKind.Text,
        ["partnership.name"] = CellKind.Text,
        ["partnership.communes"] = CellKind.Number,
        ["partnership.population"] = CellKind.Number,
        ["capacity.staffFte"] = CellKind.Number,
        ["capacity.budgetEur"] = CellKind.Number,
    };

    /// <summary>All names that a column can have with a catalogue: the paths of the profile's members.</summary>
    public static IEnumerable<string> Names(Catalogue catalogue) => Fixed.Keys
        .Concat(Words.Dimensions.All.Select(word => "networkMaturity." + word))
        .Concat(Ids(catalogue.Vocabulary).SelectMany(each => each.Ids.Select(id => $"{each.Group}.{id}")));

    /// <summary>The column of this name, or nothing.</summary>
    public static TableColumn? Of(string name, Catalogue catalogue, int index)
    {
        if (Fixed.TryGetValue(name, out var kind)) return name.Split('.') is [var group, var member] ? new(group, member, kind, index) : new(null, name, kind, index);
        if (name.Split('.', 2) is not [var outer, var inner]) return null;
        if (outer == "networkMaturity") return Words.Dimensions.TryGet(inner, out _) ? new(outer, inner, CellKind.Number, index) : null;
        return Ids(catalogue.Vocabulary).Any(each => each.Group == outer && each.Ids.Contains(inner, StringComparer.Ordinal)) ? new(outer, inner, outer is "services" or "practices" ? CellKind.State : CellKind.Text, index) : null;
    }

    /// <summary>Writes a cell that is not empty. What is no number is written as text, so that the reader of profiles says what is wrong with it.</summary>
    public void Write(Utf8JsonWriter writer, string cell)
    {
        writer.WritePropertyName(Member);
        switch (Kind)
        {
            case CellKind.Number when decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number):
                writer.WriteNumberValue(number);
                break;
            case CellKind.List:
                writer.WriteStartArray();
                foreach (var item in cell.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) writer.WriteStringValue(item);
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
    }

    private static (string Group, IEnumerable<string> Ids)[] Ids(Vocabulary vocabulary) =>
    [
        ("services", vocabulary.Services), ("signals", vocabulary.Signals), ("regionalStructures", vocabulary.Structures), ("practices", vocabulary.Practices),
    ];
}
