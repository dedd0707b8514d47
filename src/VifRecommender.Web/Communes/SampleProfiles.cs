using System.Text.Json;

namespace VifRecommender.Web.Communes;

/// <summary>The communes of samples/profiles, which this program carries along.</summary>
internal static class SampleProfiles
{
    private const string Prefix = "sample/";

    /// <summary>Their ids and the names of the communes, by name.</summary>
    public static IReadOnlyList<(string Id, string Name)> All { get; } =
    [
        .. typeof(SampleProfiles).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => (Id: Path.GetFileNameWithoutExtension(name[Prefix.Length..]), Name: NameIn(Read(name))))
            .OrderBy(each => each.Name, StringComparer.Ordinal),
    ];

    public static byte[]? Find(string id) => All.Any(each => each.Id == id) ? Read($"{Prefix}{id}.json") : null;

    private static string NameIn(byte[] utf8)
    {
        using var json = JsonDocument.Parse(utf8);
        return json.RootElement.GetProperty("name").GetString()!;
    }

    private static byte[] Read(string resource)
    {
        using var stream = typeof(SampleProfiles).Assembly.GetManifestResourceStream(resource)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
