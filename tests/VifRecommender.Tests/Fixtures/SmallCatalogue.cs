using VifRecommender.Catalogues;
using VifRecommender.Loading;

namespace VifRecommender.Tests.Fixtures;

/// <summary>Loading/Files/small.json: three practices, a rule of each kind and a condition of each operator.</summary>
internal static class SmallCatalogue
{
    public static CatalogueFile File => Read("small.json");

    public static Catalogue Value { get; } = CatalogueReader.Read(File).ValueOrThrow();

    public static CatalogueFile Read(string name) => new(name, System.IO.File.ReadAllBytes(PathOf(name)));

    private static string PathOf(string name) => Repository.PathOf("tests", "VifRecommender.Tests", "Loading", "Files", name);
}
