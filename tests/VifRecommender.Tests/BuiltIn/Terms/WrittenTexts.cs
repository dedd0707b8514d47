using System.Text.Json;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.BuiltIn.Terms;

/// <summary>
/// Every text in four languages of the catalogue's files and of the sample overlays, whatever the member that holds it: a kind of text
/// that is added later is read too.
/// </summary>
internal static class WrittenTexts
{
    private static readonly (Language Language, string Code)[] Codes =
    [
        (Language.French, "fr"),
        (Language.Dutch, "nl"),
        (Language.German, "de"),
        (Language.English, "en"),
    ];

    public static IReadOnlyList<(string Place, Language Language, string Text)> All { get; } = [.. Files().SelectMany(Read)];

    private static IEnumerable<string> Files() =>
    [
        .. Directory.GetFiles(Repository.PathOf("src", "VifRecommender", "Catalogues", "Data"), "*.json"),
        .. Directory.GetDirectories(Repository.PathOf("samples", "overlays"))
            .SelectMany(overlay => Directory.GetFiles(overlay, Path.GetFileName(overlay) + "*.json")),
    ];

    private static IEnumerable<(string Place, Language Language, string Text)> Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return [.. In(document.RootElement, Path.GetFileName(file))];
    }

    private static IEnumerable<(string Place, Language Language, string Text)> In(JsonElement element, string place)
    {
        if (element.ValueKind == JsonValueKind.Array) return element.EnumerateArray().SelectMany(item => In(item, place));
        if (element.ValueKind != JsonValueKind.Object) return [];
        var here = element.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString()! : place;
        return Codes
            .Where(each => element.TryGetProperty(each.Code, out var text) && text.ValueKind == JsonValueKind.String)
            .Select(each => (here, each.Language, element.GetProperty(each.Code).GetString()!))
            .Concat(element.EnumerateObject().SelectMany(member => In(member.Value, here)));
    }
}
