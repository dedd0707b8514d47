using VifRecommender.Loading;

namespace VifRecommender.Belgium.Tests.Places;

/// <summary>
/// The sample profiles agree with the directory: code, population, region, languages and zone, by the name that the directory has.
/// </summary>
public sealed class SampleProfileTests
{
    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Repository.PathOf("samples", "profiles"), "*.json").Select(file => Path.GetFileName(file)!)
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Sample_Profile_AgreesWithTheDirectory(string name)
    {
        var sample = ProfileReader.Read(File.ReadAllBytes(Repository.PathOf("samples", "profiles", name)), BuiltInCatalogue.Value)
            .ValueOrThrow();
        var known = Communes.Find(sample.NisCode!)!.ToProfile();
        Assert.Equal((known.Name, known.Population, known.Region), (sample.Name, sample.Population, sample.Region));
        Assert.Equal(known.Languages, sample.Languages);
        Assert.Equal((known.Partnership!.Name, known.Partnership.Communes, known.Partnership.Population),
            (sample.Partnership!.Name, sample.Partnership.Communes, sample.Partnership.Population));
        Assert.Empty(BelgianPlaces.Default.Describe(sample, null).Cautions);
    }
}
