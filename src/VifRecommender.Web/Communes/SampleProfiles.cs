using System.Collections.Immutable;
using System.Text.Json;
using VifRecommender.Profiles;
using VifRecommender.Web.Layout;

namespace VifRecommender.Web.Communes;

/// <summary>The communes of samples/profiles, which this program carries along.</summary>
internal static class SampleProfiles
{
    private const string Prefix = "sample/";

    private static readonly ImmutableArray<(string Id, string Name, ImmutableArray<Language> Languages)> Samples =
    [
        .. typeof(SampleProfiles).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(Describe),
    ];

    /// <summary>Their ids and the names of the communes in the language of a page, by name.</summary>
    public static IEnumerable<(string Id, string Name)> In(Language language) =>
        Samples.Select(sample => (sample.Id, BilingualName.In(sample.Name, sample.Languages, language)))
            .OrderBy(each => each.Item2, StringComparer.Ordinal);

    public static byte[]? Find(string id) => Samples.Any(each => each.Id == id) ? Read($"{Prefix}{id}.json") : null;

    private static (string Id, string Name, ImmutableArray<Language> Languages) Describe(string resource)
    {
        using var json = JsonDocument.Parse(Read(resource));
        var (id, name) = (Path.GetFileNameWithoutExtension(resource[Prefix.Length..]), json.RootElement.GetProperty("name").GetString()!);
        var languages = json.RootElement.GetProperty("languages").EnumerateArray()
            .Select(code => Languages.Find(code.GetString())!.Value);
        return (id, name, [.. languages]);
    }

    private static byte[] Read(string resource)
    {
        using var stream = typeof(SampleProfiles).Assembly.GetManifestResourceStream(resource)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
