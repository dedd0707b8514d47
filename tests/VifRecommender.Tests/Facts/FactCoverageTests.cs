using System.Text;
using VifRecommender.Analysis;
using VifRecommender.Catalogues;
using VifRecommender.Comparison;
using VifRecommender.Conditions;
using VifRecommender.Explanation;
using VifRecommender.Facts;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Searching;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Tests.Schemas;

namespace VifRecommender.Tests.Facts;

/// <summary>
/// Each kind of fact is asked, compared, answered and labelled; one that is added has to say here what a condition on it is.
/// </summary>
public sealed class FactCoverageTests
{
    /// <summary>A condition on a fact of each kind.</summary>
    private static readonly Dictionary<FactKind, Condition> Leaves = new()
    {
        [FactKind.Service] = When.Service("s").IsPresent,
        [FactKind.Holder] = When.Service("t").IsHeldBy(Holder.Zone),
        [FactKind.Signal] = When.Signal("g"),
        [FactKind.Structure] = When.Structure("r", StructurePresence.Announced),
        [FactKind.Maturity] = When.Maturity(MaturityDimension.Risk).AtLeast(3),
        [FactKind.OverallMaturity] = When.OverallMaturity.AtLeast(3),
        [FactKind.Population] = When.Population.AtLeast(20_000),
        [FactKind.PartnershipPopulation] = When.PartnershipPopulation.AtLeast(50_000),
        [FactKind.PartnershipCommunes] = When.PartnershipCommunes.AtLeast(3),
        [FactKind.Region] = When.InRegion(Region.Brussels),
        [FactKind.Language] = When.InLanguage(Language.German),
        [FactKind.StaffFte] = When.StaffFte.AtLeast(0.5m),
        [FactKind.BudgetEur] = When.BudgetEur.AtLeast(5_000),
        [FactKind.IncidentsPer10000] = When.IncidentsPer10000.AtLeast(40),
        [FactKind.LocalNumber] = When.Local("n").AtLeast(0.12m),
        [FactKind.LocalChoice] = When.Local("c").Is("yes"),
        [FactKind.Finding] = When.Finding("f"),
        [FactKind.Practice] = When.Practice("other", PracticeStatus.InPlace),
    };

    /// <summary>The same conditions as a file writes them.</summary>
    private static readonly Dictionary<FactKind, string> Written = new()
    {
        [FactKind.Service] = """{ "present": "police-link" }""",
        [FactKind.Holder] = """{ "holder": { "service": "police-link", "by": "zone" } }""",
        [FactKind.Signal] = """{ "signal": "staff-exhausted" }""",
        [FactKind.Structure] = """{ "structure": { "danger-unit": "announced" } }""",
        [FactKind.Maturity] = """{ "maturity": { "risk": { "atLeast": 3 } } }""",
        [FactKind.OverallMaturity] = """{ "maturity": { "overall": { "atLeast": 3 } } }""",
        [FactKind.Population] = """{ "population": { "atLeast": 20000 } }""",
        [FactKind.PartnershipPopulation] = """{ "partnershipPopulation": { "atLeast": 50000 } }""",
        [FactKind.PartnershipCommunes] = """{ "partnershipCommunes": { "atLeast": 3 } }""",
        [FactKind.Region] = """{ "region": "brussels" }""",
        [FactKind.Language] = """{ "language": "de" }""",
        [FactKind.StaffFte] = """{ "staffFte": { "atLeast": 0.5 } }""",
        [FactKind.BudgetEur] = """{ "budgetEur": { "atLeast": 5000 } }""",
        [FactKind.IncidentsPer10000] = """{ "incidentsPer10000": { "atLeast": 40 } }""",
        [FactKind.LocalNumber] = """{ "local": { "part": { "above": 0.12 } } }""",
        [FactKind.LocalChoice] = """{ "local": { "way": "slow" } }""",
        [FactKind.Finding] = """{ "finding": "WRITTEN" }""",
        [FactKind.Practice] = """{ "practice": { "single-contact-point": "in-place" } }""",
    };

    private const string Same = """{ "fr": "a", "nl": "a", "de": "a", "en": "a" }""";

    // No condition looks at these: selectors and scales do.
    private static readonly FactKind[] Unasked = [FactKind.Wish, FactKind.Focus, FactKind.PartnershipKind];

    public static TheoryData<FactKind> All => [.. Enum.GetValues<FactKind>()];

    public static TheoryData<FactKind> Asked => [.. Leaves.Keys];

    public static TheoryData<FactKind> Stated =>
        [.. FactDefinitions.All.Where(definition => definition.IsStated).Select(definition => definition.Kind)];

    [Fact]
    public void Kinds_All_HaveADefinitionAndACondition()
    {
        Assert.Equal(Enum.GetValues<FactKind>().Order(), FactDefinitions.All.Select(definition => definition.Kind).Order());
        Assert.Equal(Enum.GetValues<FactKind>().Order(), Leaves.Keys.Concat(Unasked).Append(FactKind.Custom).Order());
    }

    /// <summary>A rule in a file can ask for each fact that a rule in code can.</summary>
    [Theory]
    [MemberData(nameof(Asked))]
    public void Leaf_InAFile_IsReadAndKnownToTheSchema(FactKind kind)
    {
        var when = Written[kind].Replace("WRITTEN", BuiltInCatalogue.Value.Findings[0].Id, StringComparison.Ordinal);
        var overlay = $$"""
            {
              "schemaVersion": 1, "catalogue": { "id": "own", "version": "1.0.0" }, "extends": "vif-belgium",
              "facts": [
                { "id": "part", "kind": "share", "name": {{Same}}, "question": {{Same}} },
                { "id": "way", "kind": "choice", "name": {{Same}}, "question": {{Same}},
                  "answers": [{ "id": "slow", "name": {{Same}} }, { "id": "fast", "name": {{Same}} }] }
              ],
              "rules": [{
                "id": "own-rule", "kind": "priority", "points": 1, "for": { "practices": ["single-contact-point"] }, "when": {{when}},
                "text": { "fr": "a", "nl": "a", "de": "a", "en": "a" }, "provenance": "judgement"
              }]
            }
            """;
        var read = CatalogueReader.ReadOverlays(BuiltInCatalogue.Value, [new CatalogueFile("own.json", Encoding.UTF8.GetBytes(overlay))]);
        Assert.Empty(read.Diagnostics);
        var rule = Assert.IsType<PriorityRule>(read.Value!.FindRule("own-rule"));
        Assert.Equal(kind, rule.When.Leaves().Single().Leaf.Fact.Kind);
        Assert.Empty(SchemaVerdict.Schema("catalogue", Encoding.UTF8.GetBytes(overlay)));
    }

    /// <summary>Whoever knows nothing is asked what the leaf hangs on, and the answer moves the practice.</summary>
    [Theory]
    [MemberData(nameof(Asked))]
    public void Leaf_NotKnown_IsAsked(FactKind kind)
    {
        // The one fact that every profile states.
        if (kind == FactKind.Population) return;
        var tiny = Catalogue().Suitability("hangs", Leaves[kind], "x");
        var plan = tiny.Plan();
        var leaf = Leaves[kind].Leaves().Single().Leaf.Fact;
        var sources = kind == FactKind.Finding ? [new Fact(FactKind.Service, "s")] : leaf.Definition.AskedAs(leaf.Id, plan.Asked).ToList();
        Assert.NotEmpty(sources);
        var questions = tiny.Recommend(TinyCatalogue.Commune()).Questions.Select(question => question.Fact).ToList();
        Assert.All(sources, source => Assert.Contains(source, questions));
    }

    /// <summary>Of the answers to a fact two make another advice, and the comparison names a fact of the same statement.</summary>
    [Theory]
    [MemberData(nameof(Stated))]
    public void Fact_AnsweredOtherwise_IsSeenByCompare(FactKind kind)
    {
        var recommender = new Recommender(Everything().Build());
        var plan = Everything().Plan();
        var definition = FactDefinitions.Of(kind);
        var id = kind is FactKind.Holder ? "t" : definition.Ids(plan.Catalogue.Vocabulary).First();
        var profile = TinyCatalogue.Commune() with { Partnership = new() };
        var advices = definition.Answered(id, profile, plan.Asked).Select(answered => recommender.Recommend(answered)).ToList();
        Assert.True(advices.Count > 1);
        var named = advices.Skip(1).SelectMany(after => AdviceComparison.Of(advices[0], after).Facts);
        Assert.Contains(named, difference => difference.Fact.Kind == kind && difference.Before != difference.After);
    }

    /// <summary>The analysis finds a profile for which the leaf holds, and one for which it does not.</summary>
    [Theory]
    [MemberData(nameof(Asked))]
    public void Leaf_InTheAnalysis_HasAWitnessForTrueAndFalse(FactKind kind)
    {
        var witness = new Witness(Everything().Plan(), new SearchMeter(null, 1_000_000, default));
        foreach (var truth in new[] { Truth.True, Truth.False })
        {
            Assert.Equal(WitnessOutcome.Found, witness.Find(Leaves[kind], truth).Outcome);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Fact_InEachLanguage_IsLabelled(FactKind kind)
    {
        var plan = Everything().Plan();
        var definition = FactDefinitions.Of(kind);
        var profile = TinyCatalogue.Commune() with { Partnership = new() };
        var facts = definition.Ids(plan.Catalogue.Vocabulary).Select(id => new Fact(kind, id))
            .Concat(definition.Open(Everything().Situation(TinyCatalogue.Commune()), plan.Asked)).ToList();
        foreach (var language in Enum.GetValues<Language>())
        {
            var explainer = new Explainer(plan.Catalogue, language);
            foreach (var fact in facts)
            {
                Assert.False(string.IsNullOrWhiteSpace(explainer.Label(fact)));
                Assert.DoesNotContain('{', explainer.Label(fact));
                foreach (var answered in definition.Answered(fact.Id, profile, plan.Asked))
                {
                    var value = definition.Observe(Everything().Situation(answered), fact.Id);
                    // Whoever declares a choice names its answers.
                    if (kind == FactKind.LocalChoice) Assert.Equal(value.Word, explainer.Value(fact, value));
                    else Assert.All((value.Word ?? "present").Split(FactValue.Separator),
                        word => Assert.Contains(word, explainer.Words.Values.Keys));
                }
            }
        }
    }

    /// <summary>A question on a fact has words of its own in each language, and not only the fact's name.</summary>
    [Fact]
    public void Questions_OfEachKind_AreSentences()
    {
        var advice = Everything().Recommend(TinyCatalogue.Commune());
        foreach (var language in Enum.GetValues<Language>())
        {
            var explainer = new Explainer(advice.Catalogue, language);
            Assert.All(advice.Questions, question => Assert.EndsWith("?", explainer.Text(question, advice), StringComparison.Ordinal));
        }
    }

    private static TinyCatalogue Catalogue() => new TinyCatalogue().Services("s").Service("t", Holder.Commune, Holder.Zone, Holder.Region)
        .Signal("g").Structure("r").Finding("f", When.Service("s").IsPresent).Local("n", LocalFactKind.Share).Local("c",
            LocalFactKind.Choice, "yes", "no").Practice("x").Practice("other");

    private static TinyCatalogue Everything()
    {
        var tiny = Catalogue();
        foreach (var (kind, leaf) in Leaves) tiny.Suitability("hangs-" + kind.ToString().ToLowerInvariant(), leaf, "x");
        return tiny;
    }
}
