using System.Text;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Facts;
using VifRecommender.Loading;
using VifRecommender.Tests.Analysis;
using VifRecommender.Tests.Schemas;
using VifRecommender.Writing;

namespace VifRecommender.Tests.Conditions;

/// <summary>
/// Each operator is made by the generator of small catalogues, read from a file, allowed by the schema and written back; one that is added
/// has to say here how a file writes it.
/// </summary>
public sealed class OperatorCoverageTests
{
    private static readonly Dictionary<ConditionKind, string> Written = new()
    {
        [ConditionKind.All] = """{ "all": [{ "signal": "staff-exhausted" }, { "region": "brussels" }] }""",
        [ConditionKind.Any] = """{ "any": [{ "signal": "staff-exhausted" }, { "region": "brussels" }] }""",
        [ConditionKind.Not] = """{ "not": { "signal": "staff-exhausted" } }""",
        [ConditionKind.Fact] = """{ "signal": "staff-exhausted" }""",
    };

    private static readonly FactKind[] NeverInARandomCatalogue = [FactKind.Custom, FactKind.Wish, FactKind.Focus, FactKind.PartnershipKind];

    public static TheoryData<ConditionKind> Kinds => [.. Enum.GetValues<ConditionKind>()];

    [Fact]
    public void SmallWorld_OverManySeeds_MakesEachOperatorAndAsksForEachFact()
    {
        var conditions = Enumerable.Range(0, 400).Select(SmallWorld.Catalogue).OfType<Catalogue>().SelectMany(Conditions)
            .SelectMany(Parts).ToList();
        Assert.Equal(Enum.GetValues<ConditionKind>(), conditions.Select(condition => condition.Kind).Distinct().Order());
        Assert.Equal(Enum.GetValues<FactKind>().Except(NeverInARandomCatalogue).Order(),
            conditions.OfType<FactCondition>().Select(leaf => leaf.Fact.Kind).Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Operator_InAFile_IsReadAllowedBySchemaAndWrittenBack(ConditionKind kind)
    {
        var overlay = Encoding.UTF8.GetBytes($$"""
            {
              "schemaVersion": 1, "catalogue": { "id": "own", "version": "1.0.0" }, "extends": "vif-belgium",
              "rules": [{
                "id": "own-rule", "kind": "priority", "points": 1, "for": { "practices": ["single-contact-point"] },
                "when": {{Written[kind]}},
                "text": { "fr": "a", "nl": "a", "de": "a", "en": "a" }, "provenance": "judgement"
              }]
            }
            """);
        Assert.Empty(SchemaVerdict.Schema("catalogue", overlay));
        var read = CatalogueReader.ReadOverlays(BuiltInCatalogue.Value, [new CatalogueFile("own.json", overlay)]);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(kind, read.Value!.FindRule("own-rule")!.Condition!.Kind);
        var written = CatalogueJson.Write(read.Value);
        var back = CatalogueReader.Read([new CatalogueFile("written.json", written)]).ValueOrThrow();
        Assert.Equal(kind, back.FindRule("own-rule")!.Condition!.Kind);
        Assert.Equal(written, CatalogueJson.Write(back));
    }

    private static IEnumerable<Condition> Conditions(Catalogue catalogue) =>
        catalogue.Rules.Select(rule => rule.Condition)
            .Concat(catalogue.Practices.SelectMany(practice => new[] { practice.Needs, practice.ServedBy, practice.ReopenedBy }))
            .OfType<Condition>();

    private static IEnumerable<Condition> Parts(Condition condition) => condition.Parts.SelectMany(Parts).Prepend(condition);
}
