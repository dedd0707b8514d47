using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using VifRecommender.Cases;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Tests.Personas;
using VifRecommender.Tests.Profiles;
using VifRecommender.Writing;

namespace VifRecommender.NRules.Tests;

/// <summary>The advice by rule firing in NRules is, byte for byte, that of the built-in evaluation.</summary>
public sealed class SameAdviceTests
{
    private static readonly CalendarDate Date = new(2026, 11, 23);

    private static readonly NRulesRecommender Recommender = new();

    public static TheoryData<string> Samples => SampleProfiles.Names;

    public static TheoryData<string> Personas => PersonaProfiles.Names;

    public static TheoryData<string> CaseFiles =>
        [.. Directory.GetFiles(Repository.PathOf("src", "VifRecommender", "Catalogues", "Cases"), "*.json")
            .Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal)];

    /// <summary>
    /// The advice as JSON, without the questions: those are computed by the built-in evaluation in either case, and take most of the
    /// time.
    /// </summary>
    private static string Json(Recommendations.Advice advice) => Encoding.UTF8.GetString(AdviceJson.Write(advice, Language.English));

    private static void Same(CommuneProfile profile, CalendarDate? date = null) =>
        Assert.Equal(Json(VifRecommender.Recommender.Default.Recommend(profile, date)), Json(Recommender.Recommend(profile, date)));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Advice_SampleProfile_IsTheSame(string name) => Same(SampleProfiles.Load(name), Date);

    [Theory]
    [MemberData(nameof(Personas))]
    public void Advice_Persona_IsTheSame(string name) => Same(PersonaProfiles.Load(name), Date);

    [Theory]
    [MemberData(nameof(CaseFiles))]
    public void Advice_Case_IsTheSame(string file)
    {
        var cases = CaseReader.Read(File.ReadAllBytes(Repository.PathOf("src", "VifRecommender", "Catalogues", "Cases", file)),
            BuiltInCatalogue.Value, file).ValueOrThrow();
        Assert.NotEmpty(cases);
        Assert.All(cases, each => Alike(VifRecommender.Recommender.Default, Recommender, each.Profile, each.Date));
    }

    /// <summary>Ids of an overlay that differ only in what joins their words are facts of their own here too.</summary>
    [Fact]
    public void Advice_OfIdsThatLookAlike_IsTheSame()
    {
        var close = CatalogueReader.ReadOverlays(BuiltInCatalogue.Value, [new CatalogueFile("close.json", CloseIds.Overlay)])
            .ValueOrThrow();
        var profile = new CommuneProfile { Name = "x", Population = 9_000 };
        foreach (var (place, id) in CloseIds.All.Index())
        {
            profile = profile.WithService(id, place % 3 == 0 ? Presence.Absent : Presence.Present)
                .WithSignal(id, place % 2 == 0 ? Presence.Present : Presence.Absent);
        }
        Alike(new VifRecommender.Recommender(close), new NRulesRecommender(close), profile, Date);
    }

    /// <summary>Fresh profiles in every run; FsCheck prints the seed of one that differs.</summary>
    [Property(MaxTest = 100)]
    public void Advice_AnyProfile_IsTheSame(NonNegativeInt seed) =>
        Alike(VifRecommender.Recommender.Default, Recommender, RandomProfile.Make(seed.Get, BuiltInCatalogue.Value),
            seed.Get % 2 == 0 ? Date : null);

    /// <summary>The same profiles in every run: every kind of step that 3000 of them show.</summary>
    [Fact]
    public void Advice_ProfilesOfEveryKind_IsTheSame() => AlikeOn(BuiltInCatalogue.Value, seeds: 3000);

    [Fact]
    public void Advice_Overlay_IsTheSame()
    {
        var folder = Repository.PathOf("samples", "overlays", "walloon-province");
        var overlay = new CatalogueFile("walloon-province.json", File.ReadAllBytes(Path.Combine(folder, "walloon-province.json")));
        AlikeOn(CatalogueReader.ReadOverlays(BuiltInCatalogue.Value, [overlay]).ValueOrThrow(), seeds: 200);
    }

    /// <summary>
    /// Overlays at random: rules retired and reweighted, practices retired, guards, findings and rules of suitability added.
    /// </summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Advice_OverlayAtRandom_IsTheSame(int seed)
    {
        var random = new Random(seed);
        var below = BuiltInCatalogue.Value;
        Condition[] conditions = [.. below.Rules.OfType<FindingRule>().Select(rule => rule.When)
            .Where(when => !when.Leaves().Any(each => each.Leaf is FindingCondition))];
        var catalogue = below.With(own =>
        {
            foreach (var rule in below.Rules.OfType<PriorityRule>().Where(_ => random.Next(5) == 0))
            {
                own.Reweight(rule.Id, random.Next(-20, 20));
            }
            foreach (var rule in below.Rules.Where(rule => rule is CautionRule or PriorityRule or SuitabilityRule && random.Next(8) == 0))
            {
                own.Retire(rule.Id);
            }
            for (var i = 0; i < 4; i++)
            {
                var practice = below.Practices[random.Next(below.Practices.Length)].Id;
                var when = conditions[random.Next(conditions.Length)];
                own.Add(new SuitabilityRule
                {
                    Id = $"own-unsuited-{i}",
                    Text = LocalizedText.Same("own"),
                    Practices = [practice],
                    When = when
                });
                own.Add(new GuardRule
                {
                    Id = $"own-guard-{i}",
                    Text = LocalizedText.Same("own"),
                    Practices = [below.Practices[random.Next(below.Practices.Length)].Id],
                    Requires = When.Service(below.Services[random.Next(below.Services.Length)].Id).IsPresent
                });
                own.Add(new FindingRule
                {
                    Id = $"own-finds-{i}",
                    Text = LocalizedText.Same("own"),
                    Finding = below.Findings[random.Next(below.Findings.Length)].Id,
                    When = when
                });
            }
        });
        AlikeOn(catalogue, seeds: 60);
    }

    [Fact]
    public void Advice_FindingsThatBuildOnEachOther_IsTheSame()
    {
        var catalogue = new TinyCatalogue().Services("s", "t")
            .Finding("a", When.Any(When.Service("s").IsAbsent, When.Finding("b")))
            .Finding("b", When.Any(When.Finding("c"), When.Service("t").IsAbsent)).Finding("c", When.Finding("a"))
            .Finding("d", When.Not(When.Finding("b")))
            .Practice("x", practice => practice with { Answers = ["a", "b", "c", "d"] })
            .Points("severe", 3, per: PointsPer.FindingSeverity).Points("quiet", 2, when: When.Not(When.Finding("d"))).Build();
        var (mine, theirs) = (new Recommender(catalogue), new NRulesRecommender(catalogue));
        foreach (var s in Enum.GetValues<Presence>())
        {
            foreach (var t in Enum.GetValues<Presence>()) Alike(mine, theirs, TinyCatalogue.With(("s", s), ("t", t)), null);
        }
    }

    [Fact]
    public void Advice_ConditionsInCSharp_IsTheSame()
    {
        var large = When.Custom("large", situation => situation.Population > 9_000 ? Truth.True : Truth.False);
        var catalogue = new TinyCatalogue().Services("s").Finding("a", When.Any(When.Not(large), When.Service("s").IsAbsent))
            .Practice("x", practice => practice with { Needs = large, Answers = ["a"] })
            .Practice("y", practice => practice with { ServedBy = When.Not(large) })
            .Points("answers", 2, per: PointsPer.FindingSeverity).Points("large", 3, when: large).Build();
        var (mine, theirs) = (new Recommender(catalogue), new NRulesRecommender(catalogue));
        foreach (var population in (int[])[500, 9_001])
        {
            foreach (var s in Enum.GetValues<Presence>())
            {
                Alike(mine, theirs, TinyCatalogue.With(("s", s)) with { Population = population }, null);
            }
        }
    }

    [Fact]
    public void Advice_EmptyCatalogue_IsTheSame()
    {
        var catalogue = new TinyCatalogue().Build();
        Alike(new Recommender(catalogue), new NRulesRecommender(catalogue), TinyCatalogue.Commune(), null);
    }

    private static void AlikeOn(Catalogue catalogue, int seeds)
    {
        var (mine, theirs) = (new Recommender(catalogue), new NRulesRecommender(catalogue));
        foreach (var seed in TellingSeeds.Of(mine, seeds, Date)) Alike(mine, theirs, RandomProfile.Make(seed, catalogue), Date);
    }

    /// <summary>All of the advice but its questions, which both compute in the same way.</summary>
    private static void Alike(Recommender mine, NRulesRecommender theirs, CommuneProfile profile, CalendarDate? date) =>
        Assert.Equal(AdviceText.Of(mine.Recommend(profile, date)), AdviceText.Of(theirs.Recommend(profile, date)));
}
