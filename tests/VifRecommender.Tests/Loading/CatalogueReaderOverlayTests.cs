using System.Text;
using VifRecommender.Catalogues;
using VifRecommender.Diagnostics;
using VifRecommender.Loading;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Loading;

public sealed class CatalogueReaderOverlayTests
{
    private const string Text = """{ "fr": "t", "nl": "t", "de": "t", "en": "t" }""";

    private static readonly Catalogue Small = SmallCatalogue.Value;

    [Fact]
    public void ReadOverlays_FullOverlay_AddsReweightsAndRetires()
    {
        var catalogue = CatalogueReader.ReadOverlays(Small, [SmallCatalogue.Read("full.overlay.json")]).ValueOrThrow();
        Assert.Equal(("small+province", "1.0+2"), (catalogue.Id, catalogue.Version));
        Assert.Equal(["contact-point", "poster", "training"], catalogue.Practices.Select(practice => practice.Id));
        Assert.Equal(4, Assert.IsType<PriorityRule>(catalogue.FindRule("points-always")).Points);
    }

    [Fact]
    public void ReadOverlays_AnyOverlay_LeavesTheBaseAsItWas()
    {
        CatalogueReader.ReadOverlays(Small, [SmallCatalogue.Read("full.overlay.json")]).ValueOrThrow();
        Assert.NotNull(Small.FindPractice("campaign"));
        Assert.Equal(10, Assert.IsType<PriorityRule>(Small.FindRule("points-always")).Points);
    }

    [Fact]
    public void ReadOverlays_RetiredPractice_IsForgottenByRules()
    {
        var catalogue = Valid(""" "retire": ["training", "campaign"] """);
        Assert.Equal(["contact-point"], Assert.IsType<CautionRule>(catalogue.FindRule("careful")).Practices);
        Assert.Null(catalogue.FindRule("points-some"));
    }

    [Fact]
    public void ReadOverlays_RetiredPracticeThatAGuardWaitsFor_IsRefused()
    {
        var fault = Assert.Single(Read(""" "retire": ["training"] """).Diagnostics);
        Assert.Equal(
            "VIF4004: 'trained-staff': 'trained-staff' is needed, but no practice delivers it and nothing says how it comes from outside: "
            + "add 'fromOutside', or a practice that delivers it.", fault.ToString());
    }

    [Fact]
    public void ReadOverlays_RetiredPracticeThatIsNamedInstead_IsForgottenThere()
    {
        // A priority rule of the small catalogue asks for the status of contact-point, so it goes too.
        var catalogue = Valid(""" "retire": ["contact-point", "points-some"] """);
        Assert.Empty(Assert.IsType<SuitabilityRule>(catalogue.FindRule("no-campaign-in-villages")).Instead);
    }

    [Fact]
    public void ReadOverlays_RetiredPracticeThatAConditionAsksFor_NamesTheRule()
    {
        var fault = Assert.Single(Read(""" "retire": ["contact-point"] """).Diagnostics);
        Assert.Equal("VIF3002: 'points-some': There is no practice 'contact-point': correct or remove it.", fault.ToString());
    }

    [Fact]
    public void ReadOverlays_RetiredPracticesOfAGuard_TakeTheGuardWithThem() =>
        Assert.Null(Valid(""" "retire": ["campaign"] """).FindRule("guard-campaign"));

    [Fact]
    public void ReadOverlays_RetiredPracticeAddedAgain_DoesNotEscapeItsGuards()
    {
        var practice =
            $$""" "practices": [{ "id": "campaign", "domain": "inform", "dimension": "risk", "title": {{Text}}, "description": {{Text}},"""
                + $$""" "safety": {{Text}}, "effort": "medium" }] """;
        var retired = Valid(""" "retire": ["campaign"] """);
        var fault = Assert.Single(
            CatalogueReader.ReadOverlays(retired, [File($$"""{ "schemaVersion": 1, "extends": "small", {{practice}} }""")]).Diagnostics);
        Assert.Equal(("VIF3001", "The practice 'campaign' was retired, and its guards with it: give this one an id of its own."),
            (fault.Id, fault.Message));
        Assert.Equal((1, "$.practices[0].id"), (fault.Line, fault.Path));
        Assert.NotNull(fault.File);
    }

    [Fact]
    public void ReadOverlays_RetiredRule_IsGone() => Assert.Null(Valid(""" "retire": ["careful"] """).FindRule("careful"));

    [Fact]
    public void ReadOverlays_RetiredGuard_IsRefusedUnlessAllowed()
    {
        Assert.Equal("VIF3004", Assert.Single(Read(""" "retire": ["guard-campaign"] """).Diagnostics).Id);
        Assert.Null(Read(""" "retire": ["guard-campaign"] """, allowGuardRemoval: true).ValueOrThrow().FindRule("guard-campaign"));
    }

    [Fact]
    public void ReadOverlays_AddedGuard_StandsBesideTheOthers()
    {
        var catalogue =
            Valid(
                $$""" "rules": [{ "id": "guard-more", "kind": "guard", "practices": ["campaign"], "requires": { "present": "contact" },"""
                    + $$""" "text": {{Text}}, "provenance": "judgement" }] """);
        Assert.NotNull(catalogue.FindRule("guard-campaign"));
        Assert.NotNull(catalogue.FindRule("guard-more"));
    }

    [Theory]
    [InlineData("practices", "training", "practice or rule 'training'")]
    [InlineData("practices", "careful", "practice or rule 'careful'")]
    [InlineData("rules", "careful", "rule or practice 'careful'")]
    [InlineData("rules", "training", "rule or practice 'training'")]
    public void ReadOverlays_IdOfTheBase_IsADuplicateAtItsPlace(string kind, string id, string what)
    {
        var fault = Assert.Single(Read(kind == "practices"
            ?
                $$""" "practices": [{ "id": "{{id}}", "domain": "inform", "dimension": "risk", "title": {{Text}},"""
                    + $$""" "description": {{Text}}, "safety": {{Text}}, "effort": "medium" }] """
            :
                $$""" "rules": [{ "id": "{{id}}", "kind": "priority", "points": 1, "text": {{Text}},"""
                    + $$""" "provenance": "judgement" }] """).Diagnostics);
        Assert.Equal(("VIF3001", $"There is already a {what}: give this one an id of its own."), (fault.Id, fault.Message));
        Assert.Equal((1, $"$.{kind}[0].id"), (fault.Line, fault.Path));
        Assert.NotNull(fault.File);
    }

    [Fact]
    public void ReadOverlays_RuleWithTheIdOfAPractice_IsADuplicate() =>
        Assert.Equal("VIF3001",
            Assert.Single(
                Read(
                    $$""" "rules": [{ "id": "training", "kind": "priority", "points": 1, "text": {{Text}},"""
                        + $$""" "provenance": "judgement" }] """).Diagnostics).Id);

    [Fact]
    public void ReadOverlays_OverlayOnAnOverlaidCatalogue_NamesTheBase()
    {
        var first = CatalogueReader.ReadOverlays(Small, [SmallCatalogue.Read("full.overlay.json")]).ValueOrThrow();
        var second = CatalogueReader.ReadOverlays(first,
            [File("""{ "schemaVersion": 1, "catalogue": { "id": "town", "version": "3" }, "extends": "small" }""")]).ValueOrThrow();
        Assert.Equal(("small+province+town", "1.0+2+3"), (second.Id, second.Version));
    }

    [Fact]
    public void ReadOverlays_NeedForAnAbsence_IsNotMonotone()
    {
        var fault =
            Assert.Single(
                Read(
                    $$""" "practices": [{ "id": "p", "domain": "inform", "dimension": "risk", "title": {{Text}}, "description": {{Text}},"""
                        + $$""" "safety": {{Text}}, "effort": "medium", "needs": { "absent": "contact" } }] """).Diagnostics);
        Assert.Equal(("VIF4002", "$.practices[0].needs.absent"), (fault.Id, fault.Path));
    }

    [Fact]
    public void ReadOverlays_FindingsThatBuildOnEachOtherWithoutNegation_AreAccepted()
    {
        var catalogue = Valid($$"""
            "findings": [{ "id": "a", "domain": "inform", "severity": 1, "title": {{Text}} }, { "id": "b", "domain": "inform",
              "severity": 2, "title": {{Text}} }],
            "rules": [
              { "id": "find-a", "kind": "finding", "finding": "a", "when": { "finding": "b" }, "text": {{Text}},
                "provenance": "judgement" },
              { "id": "find-b", "kind": "finding", "finding": "b", "when": { "any": [{ "finding": "a" }, { "signal": "overflow" }] },
                "text": {{Text}}, "provenance": "judgement" }
            ]
            """);
        Assert.Equal(4, catalogue.Findings.Length);
    }

    [Theory]
    [InlineData("""{ "schemaVersion": 1, "extends": "small" }""", true)]
    [InlineData("""{ "schemaVersion": 1, "catalogue": { "id": "c", "version": "1" } }""", false)]
    [InlineData("[]", false)]
    [InlineData("{", false)]
    public void IsOverlay_File_SaysWhetherItExtends(string json, bool expected) =>
        Assert.Equal(expected, CatalogueReader.IsOverlay(File(json)));

    private static CatalogueFile File(string json) => new("overlay.json", Encoding.UTF8.GetBytes(json));

    private static LoadResult<Catalogue> Read(string members, bool allowGuardRemoval = false) =>
        CatalogueReader.ReadOverlays(Small, [File($$"""{ "schemaVersion": 1, "extends": "small", {{members}} }""")], allowGuardRemoval);

    private static Catalogue Valid(string members) => Read(members).ValueOrThrow();
}
