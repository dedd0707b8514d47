using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Personas;

/// <summary>Twenty-four invented communes that stay as they are: sizes, regions, languages and stages of a network.</summary>
internal static class PersonaProfiles
{
    public static string Folder => Repository.PathOf("tests", "VifRecommender.Tests", "Personas");

    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Path.Combine(Folder, "Profiles"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!)
            .Order(StringComparer.Ordinal)];

    public static CommuneProfile Load(string name) =>
        ProfileReader.Read(File.ReadAllBytes(Path.Combine(Folder, "Profiles", name + ".json")), BuiltInCatalogue.Value, name + ".json")
            .ValueOrThrow();
}
