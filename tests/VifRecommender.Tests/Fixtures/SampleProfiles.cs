using VifRecommender.Loading;
using VifRecommender.Profiles;

namespace VifRecommender.Tests.Fixtures;

/// <summary>The profiles of samples/profiles.</summary>
internal static class SampleProfiles
{
    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Repository.PathOf("samples", "profiles"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!)
            .Order(StringComparer.Ordinal)];

    public static CommuneProfile Load(string name)
    {
        var file = Repository.PathOf("samples", "profiles", name + ".json");
        return ProfileReader.Read(File.ReadAllBytes(file), BuiltInCatalogue.Value, name + ".json").ValueOrThrow();
    }
}
