using VifRecommender.Belgium.Maker.Tables;

namespace VifRecommender.Belgium.Maker.Files;

/// <summary>What is decided of single rows, with the reason, because the notes of the table are for people (choices.csv).</summary>
internal sealed class Choices(IReadOnlyList<Row> rows)
{
    private static readonly string[] Names = ["name_fr", "name_nl", "name_de"];

    public static Choices Read()
    {
        return new Choices(TableFolder.BuiltIn("choices.csv"));
    }

    public bool Withholds(Row partner, string what) => Of(partner, what) is { } choice && choice["value"].Length == 0;

    public string? ValueOf(Row partner, string what) => Of(partner, what)?.Optional("value");

    private Row? Of(Row partner, string what) => rows.FirstOrDefault(choice =>
        choice["kind"] == partner["kind"] && choice["what"] == what
        && Names.Any(name => partner[name].Contains(choice["name_contains"], StringComparison.Ordinal)));
}
