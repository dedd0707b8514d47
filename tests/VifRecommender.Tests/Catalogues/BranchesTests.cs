using System.Text;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Diagnostics;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Tests.Schemas;
using VifRecommender.Writing;

namespace VifRecommender.Tests.Catalogues;

/// <summary>The last of several branches holds where none before it does, in three truths, across files.</summary>
public sealed class BranchesTests
{
    private static readonly Presence[] Presences = [Presence.Absent, Presence.Unknown, Presence.Present];

    /// <summary>All nine pairs: one true is enough to end it, one unknown without a true leaves it open.</summary>
    [Fact]
    public void Otherwise_OverTwoBranches_HoldsWhereNeitherDoes()
    {
        var tiny = new TinyCatalogue().Signal("a").Signal("b").Practice("x").Points("one", 1, when: When.Signal("a"))
            .Points("two", 2, when: When.Signal("b")).Points("rest", 4, when: When.Otherwise("one", "two"));
        var rest = tiny.Build().FindRule("rest")!.Condition!;
        foreach (var a in Presences)
        {
            foreach (var b in Presences)
            {
                var advice = tiny.Recommend(TinyCatalogue.Commune().WithSignal("a", a).WithSignal("b", b));
                var expected = a == Presence.Present || b == Presence.Present ? Truth.False
                    : a == Presence.Unknown || b == Presence.Unknown ? Truth.Unknown : Truth.True;
                Assert.Equal(expected, rest.Evaluate(advice.Situation));
                var score = (a == Presence.Present ? 1 : 0) + (b == Presence.Present ? 2 : 0) + (expected == Truth.True ? 4 : 0);
                Assert.Equal(score, advice.Recommendations.Single().Score);
            }
        }
    }

    /// <summary>If, else if, else: the second excludes the first, the third both; exactly one of them holds where all is known.</summary>
    [Fact]
    public void Otherwise_InARow_LetsExactlyOneHold()
    {
        var catalogue = new TinyCatalogue().Practice("x").Points("large", 1, when: When.Population.AtLeast(50_000))
            .Points("middle", 2, when: When.All(When.Otherwise("large"), When.Population.AtLeast(10_000)))
            .Points("small", 4, when: When.Otherwise("large", "middle")).Build();
        foreach (var (population, score) in new[] { (0, 4), (9_999, 4), (10_000, 2), (49_999, 2), (50_000, 1), (200_000, 1) })
        {
            Assert.Equal(score, new Recommender(catalogue).Recommend(TinyCatalogue.Commune(population)).Recommendations.Single().Score);
        }
    }

    [Fact]
    public void Otherwise_InAFile_ReachesRulesOfTheBaseAndIsWrittenBack()
    {
        var rule = BuiltInCatalogue.Value.Rules.OfType<PriorityRule>().First(each => each.When.Parts.Length > 0).Id;
        var overlay = Overlay($"[\"{rule}\", \"own-first\"]");
        Assert.Empty(SchemaVerdict.Schema("catalogue", overlay));
        var catalogue = Read(overlay).ValueOrThrow();
        var written = CatalogueJson.Write(catalogue);
        Assert.Contains($"\"otherwise\": [\n          \"{rule}\",", Encoding.UTF8.GetString(written), StringComparison.Ordinal);
        var back = CatalogueReader.Read([new CatalogueFile("written.json", written)]).ValueOrThrow();
        Assert.Equal(written, CatalogueJson.Write(back));
        var advice = new Recommender(back).Recommend(TinyCatalogue.Commune());
        Assert.Equal(back.FindRule(rule)!.Condition!.Evaluate(advice.Situation)
            .Or(back.FindRule("own-first")!.Condition!.Evaluate(advice.Situation)).Not(),
                back.FindRule("own-rest")!.Condition!.Evaluate(advice.Situation));
    }

    /// <summary>A branch that an overlay retires does not count any more, now and in what was written.</summary>
    [Fact]
    public void Otherwise_OverARetiredBranch_GoesOnWithoutIt()
    {
        var catalogue = Read(Overlay("[\"own-first\", \"own-second\"]")).ValueOrThrow();
        var less = catalogue.With(own => own.Retire("own-second"));
        Assert.Single(less.FindRule("own-rest")!.Condition!.Parts.Single().Parts);
        Assert.Empty(CatalogueReader.Read([new CatalogueFile("written.json", CatalogueJson.Write(less))]).Diagnostics);
        var none = less.With(own => own.Retire("own-first"));
        Assert.Equal(Truth.True, none.FindRule("own-rest")!.Condition!.Evaluate(new Recommender(none).Recommend(TinyCatalogue.Commune())
            .Situation));
    }

    [Theory]
    [InlineData("[\"own-frist\"]", "VIF3002", "There is no rule 'own-frist' (did you mean 'own-first'?)")]
    [InlineData("[\"own-rest\"]", "VIF2009", "'own-rest' holds otherwise than 'own-rest'")]
    [InlineData("[\"own-loop\"]", "VIF2009", "let one of the two stand for itself")]
    [InlineData("[\"own-guard\"]", "VIF2009", "'own-guard' is a guard")]
    [InlineData("[]", "VIF2003", "otherwise")]
    [InlineData("\"own-first\"", "VIF2004", "")]
    [InlineData("[\"own-first\", \"own-first\"]", "VIF3003", "")]
    public void Otherwise_OverWhatIsNoBranch_IsRefused(string rules, string id, string message)
    {
        var fault = Read(Overlay(rules)).Diagnostics[0];
        Assert.Equal(id, fault.Id);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.StartsWith("$.rules[", fault.Path, StringComparison.Ordinal);
    }

    /// <summary>Before it is part of a catalogue, nothing is known of its branches.</summary>
    [Fact]
    public void Otherwise_OfNoCatalogue_IsUnknown()
    {
        var situation = new TinyCatalogue().Practice("x").Situation(TinyCatalogue.Commune());
        Assert.Equal(Truth.Unknown, When.Otherwise("one").Evaluate(situation));
        Assert.Throws<ArgumentException>(() => When.Otherwise());
        Assert.Throws<ArgumentNullException>(() => When.Otherwise("one", null!));
    }

    private static LoadResult<Catalogue> Read(byte[] overlay) =>
        CatalogueReader.ReadOverlays(BuiltInCatalogue.Value, [new CatalogueFile("own.json", overlay)]);

    private static byte[] Overlay(string rules)
    {
        const string Rest = """
            "kind": "priority", "points": 1, "for": { "practices": ["single-contact-point"] }, "provenance": "judgement",
            "text": { "fr": "a", "nl": "a", "de": "a", "en": "a" }
            """;
        return Encoding.UTF8.GetBytes($$"""
            {
              "schemaVersion": 1, "catalogue": { "id": "own", "version": "1" }, "extends": "vif-belgium",
              "rules": [
                { "id": "own-first", "when": { "population": { "above": 50000 } }, {{Rest}} },
                { "id": "own-second", "when": { "signal": "staff-exhausted" }, {{Rest}} },
                { "id": "own-loop",
                  "when": { "otherwise": ["{{(rules.Contains("own-loop", StringComparison.Ordinal) ? "own-rest" : "own-first")}}"] },
                  {{Rest}} },
                { "id": "own-guard", "kind": "guard", "practices": ["visual-identity"], "requires": { "present": "police-link" },
                  "provenance": "judgement", "text": { "fr": "a", "nl": "a", "de": "a", "en": "a" } },
                { "id": "own-rest", "when": { "otherwise": {{rules}} }, {{Rest}} }
              ]
            }
            """);
    }
}
