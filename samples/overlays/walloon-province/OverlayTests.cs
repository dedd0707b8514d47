using VifRecommender;
using VifRecommender.Cases;
using VifRecommender.Catalogues;
using VifRecommender.Loading;
using Xunit;

namespace WalloonProvince;

/// <summary>The overlay has no fault, and each of its cases comes out as its file says: one test for each.</summary>
public sealed class OverlayTests
{
    private static readonly Catalogue Catalogue = CatalogueReader
        .ReadOverlays(BuiltInCatalogue.Value, [new CatalogueFile("walloon-province.json", Read("walloon-province.json"))]).ValueOrThrow();

    private static readonly IReadOnlyList<Case> Cases =
        [.. CaseReader.Read(Read("walloon-province.cases.json"), Catalogue, "walloon-province.cases.json").ValueOrThrow()];

    public static TheoryData<string> Names() => [.. Cases.Select(each => each.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Case_ComesOutAsItSays(string name) =>
        Assert.Empty(CaseChecker.Run(new Recommender(Catalogue), Cases.Single(each => each.Name == name)));

    /// <summary>A rule that no case shows is a rule that nobody has seen at work.</summary>
    [Fact]
    public void Rule_OfTheProvince_FiresInOneCaseAndNotInAnother()
    {
        var own = Catalogue.Rules.Select(rule => rule.Id).Except(BuiltInCatalogue.Value.Rules.Select(rule => rule.Id)).ToList();
        Assert.NotEmpty(own);
        Assert.Empty(own.Except(Cases.SelectMany(each => each.Expect.Fires)));
        Assert.Empty(own.Except(Cases.SelectMany(each => each.Expect.DoesNotFire)));
    }

    private static byte[] Read(string file) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, file));
}
