using System.Text;
using System.Text.Json.Nodes;
using VifRecommender.Cases;
using VifRecommender.Catalogues;
using VifRecommender.Diagnostics;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Rendering;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Tests.Schemas;

namespace VifRecommender.Tests.BuiltIn;

/// <summary>The overlay that samples/overlays shows is as good as the catalogue below it.</summary>
public sealed class OverlaySampleTests
{
    private static readonly byte[] Overlay = File.ReadAllBytes(PathOf("walloon-province.json"));

    private static readonly Catalogue Catalogue = Read(Overlay).ValueOrThrow();

    private static readonly Case[] Cases = [.. CaseReader.Read(File.ReadAllBytes(PathOf("walloon-province.cases.json")), Catalogue,
        "walloon-province.cases.json").ValueOrThrow()];

    private static string PathOf(string file) => Repository.PathOf("samples", "overlays", "walloon-province", file);

    private static LoadResult<Catalogue> Read(byte[] overlay, bool allowGuardRemoval = false) =>
        CatalogueReader.ReadOverlays(BuiltInCatalogue.Value, [new CatalogueFile("walloon-province.json", overlay)], allowGuardRemoval);

    private static byte[] Retiring(string rule)
    {
        var root = JsonNode.Parse(Overlay)!.AsObject();
        root["retire"] = new JsonArray(rule);
        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    [Fact]
    public void Overlay_IsValidAndAnalysedWithNothingToSay()
    {
        Assert.Empty(SchemaVerdict.Schema("catalogue", Overlay));
        Assert.Empty(Read(Overlay).Diagnostics);
        Assert.Empty(Analysed.Of(Catalogue));
    }

    [Fact]
    public void Overlay_AddsTwoPracticesAndThreeRules_ReweightsAndRetires()
    {
        var below = BuiltInCatalogue.Value;
        Assert.Equal(["province-consultation-line", "province-travelling-consultation"],
            Catalogue.Practices.Select(each => each.Id).Except(below.Practices.Select(each => each.Id)).Order(StringComparer.Ordinal));
        Assert.Equal(3, Catalogue.Rules.Select(each => each.Id).Except(below.Rules.Select(each => each.Id)).Count());
        Assert.Equal(["comfort-dog-hearing"], below.Practices.Select(each => each.Id).Except(Catalogue.Practices.Select(each => each.Id)));
        Assert.Equal(5, Catalogue.Rules.OfType<PriorityRule>().Single(rule => rule.Id == "priority-small-commune-shares").Points);
    }

    [Fact]
    public void Cases_All_Pass_AndShowEveryRuleBothWays()
    {
        Assert.All(Cases, each => Assert.Empty(CaseChecker.Run(new Recommender(Catalogue), each)));
        var own = Catalogue.Rules.Select(rule => rule.Id).Except(BuiltInCatalogue.Value.Rules.Select(rule => rule.Id)).ToList();
        Assert.All(own, rule => Assert.Contains(Cases, each => each.Expect.Fires.Contains(rule)));
        Assert.All(own, rule => Assert.Contains(Cases, each => each.Expect.DoesNotFire.Contains(rule)));
    }

    [Theory]
    [InlineData(Language.French, "Ligne de consultation provinciale")]
    [InlineData(Language.Dutch, "Provinciale overleglijn")]
    [InlineData(Language.German, "Beratungstelefon der Provinz")]
    [InlineData(Language.English, "Provincial consultation line")]
    public void Advice_WithOverlay_ReadsInEachLanguage(Language language, string title)
    {
        var advice = new Recommender(Catalogue).Recommend(Cases[0].Profile);
        Assert.Contains(title, AdviceMarkdown.Write(advice, language), StringComparison.Ordinal);
    }

    [Fact]
    public void Guard_Retired_IsRefused_ButByTheOption()
    {
        var overlay = Retiring("guard-campaign-needs-contact-point");
        var refused = Read(overlay);
        Assert.Null(refused.Value);
        Assert.Equal(DiagnosticCatalogue.GuardRemoved.Id, Assert.Single(refused.Diagnostics).Id);
        var allowed = Read(overlay, allowGuardRemoval: true).ValueOrThrow();
        Assert.DoesNotContain(allowed.Rules, rule => rule.Id == "guard-campaign-needs-contact-point");
    }
}
