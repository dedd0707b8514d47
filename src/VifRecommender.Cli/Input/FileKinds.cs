using System.Text.Json;
using VifRecommender.Loading;

namespace VifRecommender.Cli.Input;

/// <summary>Tells by its members what a file is; one that is no JSON just now is what it was before.</summary>
internal sealed class FileKinds
{
    private readonly Dictionary<string, FileKind> _known = new(StringComparer.Ordinal);

    /// <summary>What a file is. One of which nobody can tell is read as a catalogue, whose reader says what is wrong with it.</summary>
    public FileKind Of(CatalogueFile file)
    {
        if (Read(file.Utf8) is { } kind) _known[file.Name] = kind;
        return _known.GetValueOrDefault(file.Name, FileKind.Catalogue);
    }

    /// <summary>What a file is by its members alone; <see langword="null"/>: it is no JSON object.</summary>
    public static FileKind? Read(byte[] utf8)
    {
        try
        {
            var options = new JsonDocumentOptions { MaxDepth = Limits.MaxDepth + 2 };
            using var json = JsonDocument.Parse(utf8.AsMemory(utf8 is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0), options);
            return json.RootElement.ValueKind == JsonValueKind.Object ? Of(json.RootElement) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static FileKind Of(JsonElement root)
    {
        bool Has(string member) => root.TryGetProperty(member, out _);
        if (Has("extends") || Has("catalogue")) return FileKind.Catalogue;
        if (Has("cases")) return FileKind.Cases;
        return Has("name") || Has("population") || Has("nisCode") ? FileKind.Profile : FileKind.Catalogue;
    }
}
