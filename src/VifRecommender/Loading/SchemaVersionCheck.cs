using VifRecommender.Diagnostics;
using VifRecommender.Loading.Json;
using VifRecommender.Schemas;

namespace VifRecommender.Loading;

/// <summary>What every file begins with: the version of its format, and the schema by which an editor knows it.</summary>
internal static class SchemaVersionCheck
{
    /// <summary>Checks the version; the member by which an editor finds the schema is passed over.</summary>
    public static void Check(ObjectReader reader)
    {
        if (reader.Optional("$schema") is { Kind: not JsonKind.Text } address) reader.Wrong(address, "the address of a schema (a text)");
        if (reader.Required("schemaVersion") is not { } node) return;
        if (node is { Kind: JsonKind.Number, Number: SchemaVersion.Current }) return;
        var remedy =
            $"Only schemaVersion {SchemaVersion.Current} can be read: write {SchemaVersion.Current}, or use a newer version of this "
            + "software.";
        reader.Report(DiagnosticCatalogue.SchemaVersion, node, remedy);
    }
}
