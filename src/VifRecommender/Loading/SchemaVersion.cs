using VifRecommender.Diagnostics;
using VifRecommender.Loading.Json;

namespace VifRecommender.Loading;

/// <summary>The version of the file formats.</summary>
public static class SchemaVersion
{
    /// <summary>The version that is read and written.</summary>
    public const int Current = 1;

    /// <summary>Checks the version; the member by which an editor finds the schema is passed over.</summary>
    internal static void Check(ObjectReader reader)
    {
        if (reader.Optional("$schema") is { Kind: not JsonKind.Text } address) reader.Wrong(address, "the address of a schema (a text)");
        if (reader.Required("schemaVersion") is not { } node) return;
        if (node is { Kind: JsonKind.Number, Number: Current }) return;
        reader.Report(DiagnosticCatalogue.SchemaVersion, node, $"Only schemaVersion {Current} can be read: write {Current}, or use a newer version of this software.");
    }
}
