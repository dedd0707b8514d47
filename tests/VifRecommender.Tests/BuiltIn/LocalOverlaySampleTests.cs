using VifRecommender.Cases;
using VifRecommender.Catalogues;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Rendering;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Tests.Schemas;

namespace VifRecommender.Tests.BuiltIn;

/// <summary>The overlay in one language, with facts of its own and a last branch, does what its page says; and so do its cases.</summary>
public sealed class LocalOverlaySampleTests
{
    private static readonly byte[] Overlay = Read("flemish-city.json");

    private static readonly Catalogue Catalogue =
        CatalogueReader.ReadOverlays(BuiltInCatalogue.Value, [new CatalogueFile("flemish-city.json", Overlay)]).ValueOrThrow();

    private static readonly Case[] Cases = [.. CaseReader.Read(Read("flemish-city.cases.json"), Catalogue, "flemish-city.cases.json")
        .ValueOrThrow()];

    [Fact]
    public void Overlay_IsValidAndAnalysedWithNothingToSay()
    {
        Assert.Empty(SchemaVerdict.Schema("catalogue", Overlay));
        Assert.Empty(SchemaVerdict.Schema("case", Read("flemish-city.cases.json")));
        Assert.Empty(Analysed.Of(Catalogue));
    }

    [Fact]
    public void Cases_All_Pass_AndShowEveryRuleBothWays()
    {
        Assert.All(Cases, each => Assert.Empty(CaseChecker.Run(new Recommender(Catalogue), each)));
        var own = Catalogue.Rules.Select(rule => rule.Id).Except(BuiltInCatalogue.Value.Rules.Select(rule => rule.Id)).ToList();
        Assert.Equal(3, own.Count);
        Assert.All(own, rule => Assert.Contains(Cases, each => each.Expect.Fires.Contains(rule)));
        Assert.All(own, rule => Assert.Contains(Cases, each => each.Expect.DoesNotFire.Contains(rule)));
    }

    /// <summary>In Dutch as it was written; in another language with the language named before the text.</summary>
    [Theory]
    [InlineData(Language.Dutch, "Er zijn sociale woningen, en")]
    [InlineData(Language.French, "[nl] Er zijn sociale woningen, en")]
    public void Advice_InAnotherLanguage_SaysWhichStandsIn(Language language, string text)
    {
        var advice = new Recommender(Catalogue).Recommend(Cases[0].Profile);
        var markdown = AdviceMarkdown.Write(advice, language).Replace("\\", "", StringComparison.Ordinal);
        Assert.Contains(text, markdown, StringComparison.Ordinal);
        Assert.Equal(language != Language.Dutch, markdown.Contains("[nl]", StringComparison.Ordinal));
    }

    private static byte[] Read(string file) => File.ReadAllBytes(Repository.PathOf("samples", "overlays", "flemish-city", file));
}
