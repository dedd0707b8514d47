using VifRecommender.Comparison;
using VifRecommender.Conditions;
using VifRecommender.Facts;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Rendering;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Tests.Personas;

namespace VifRecommender.Tests.Comparison;

public sealed class AdviceComparisonTests
{
    private static AdviceComparison Compare(CommuneProfile before, CommuneProfile after, Recommender? recommender = null) =>
        AdviceComparison.Of((recommender ?? Recommender.Default).Recommend(before), (recommender ?? Recommender.Default).Recommend(after));

    [Fact]
    public void Same_NothingMoved()
    {
        var profile = PersonaProfiles.Load("fl-town-letter-only");
        var comparison = Compare(profile, profile);
        Assert.Empty(comparison.Moves);
        Assert.Empty(comparison.Facts);
        Assert.Empty(comparison.NewFindings);
        Assert.All(comparison.Domains, domain => Assert.Equal(domain.InPlaceBefore, domain.InPlaceAfter));
    }

    [Fact]
    public void PracticePutInPlace_IsProgress_AndOpensOthers()
    {
        var catalogue = new TinyCatalogue().Services("desk")
            .Practice("a", practice => practice with { Delivers = ["desk"], Domain = Domain.Inform })
            .Practice("b", practice => practice with { Needs = When.Service("desk").IsPresent });
        var comparison = Compare(TinyCatalogue.Commune(), TinyCatalogue.Commune().WithPractice("a", PracticeStatus.InPlace),
            new Recommender(catalogue.Build()));
        Assert.Equal(
            [("a", new Place(PlaceKind.Now, 1), new Place(PlaceKind.InPlace)),
                ("b", new Place(PlaceKind.Later, 1), new Place(PlaceKind.Now, 1))],
            comparison.Moves.Select(move => (move.Practice.Id, move.Before, move.After)));
        Assert.Contains(new Fact(FactKind.Service, "desk"), comparison.Moves[1].Facts);
        Assert.Equal(["service:desk unknown present", "practice:a unknown in-place"],
            comparison.Facts.Select(each => $"{each.Fact} {each.Before} {each.After}"));
        Assert.Equal((0, 1), (comparison.Domains[0].InPlaceBefore, comparison.Domains[0].InPlaceAfter));
    }

    [Fact]
    public void OtherWeight_NamesTheRule_AndWhomItPassed()
    {
        var below = new TinyCatalogue().Practice("a").Practice("b").Points("bonus", 1, new() { Practices = ["b"] }).Build();
        var above = below.With(own => own.Reweight("bonus", -1));
        var profile = TinyCatalogue.Commune();
        var comparison = AdviceComparison.Of(new Recommender(below).Recommend(profile), new Recommender(above).Recommend(profile));
        var moved = comparison.Moves.Single(move => move.Practice.Id == "b");
        Assert.Equal(("bonus", 1, -1), (moved.Rules[0].RuleId, moved.Rules[0].PointsBefore, moved.Rules[0].PointsAfter));
        Assert.Equal(["b"], comparison.Moves.Single(move => move.Practice.Id == "a").PassedBy);
    }

    [Fact]
    public void OtherCatalogue_NewAndRetiredPractices_AreMoves()
    {
        var below = new TinyCatalogue().Practice("a").Practice("b").Build();
        var above = below.With(own => own.Retire("a"));
        var comparison = AdviceComparison.Of(new Recommender(below).Recommend(TinyCatalogue.Commune()),
            new Recommender(above).Recommend(TinyCatalogue.Commune()));
        Assert.Equal(PlaceKind.NotInCatalogue, comparison.Moves.Single(move => move.Practice.Id == "a").After.Kind);
        Assert.Equal(PlaceKind.NotInCatalogue,
            AdviceComparison.Of(comparison.After, comparison.Before).Moves.Single(move => move.Practice.Id == "a").Before.Kind);
    }

    [Fact]
    public void OtherLanguage_IsNamed_WithTheMoveThatItCaused()
    {
        var tiny = new TinyCatalogue().Practice("x").Suitability("not-german", When.InLanguage(Language.German), "x");
        var comparison = Compare(
            TinyCatalogue.Commune() with { Languages = [Language.French] }, TinyCatalogue.Commune() with { Languages = [Language.German] },
            new Recommender(tiny.Build()));
        Assert.Equal(["language:fr used not-used", "language:de not-used used"], Differences(comparison));
        Assert.Equal(["language:de"], Assert.Single(comparison.Moves).Facts.Select(fact => fact.ToString()));
    }

    [Fact]
    public void OtherHolder_IsNamedOnce()
    {
        var tiny = new TinyCatalogue().Service("s", Holder.Commune, Holder.Zone).Practice("x")
            .Suitability("zone-does-it", When.Service("s").IsHeldBy(Holder.Zone), "x");
        var recommender = new Recommender(tiny.Build());
        var zone = TinyCatalogue.Commune().WithService("s", new ServiceState(Presence.Present, Holder.Zone));
        var comparison = Compare(TinyCatalogue.With(("s", Presence.Present)), zone, recommender);
        Assert.Equal(["holder:s commune zone"], Differences(comparison));
        Assert.Equal(["holder:s"], Assert.Single(comparison.Moves).Facts.Select(fact => fact.ToString()));
        // A service that comes is a difference of the service, also for a rule that looks at the holder.
        var arrived = Compare(TinyCatalogue.With(("s", Presence.Absent)), zone, recommender);
        Assert.Equal(["service:s absent present (zone)"], Differences(arrived));
        Assert.Equal(["service:s"], Assert.Single(arrived.Moves).Facts.Select(fact => fact.ToString()));
    }

    [Fact]
    public void WishAndFocus_AreNamed_WithTheMoveThatTheyCaused()
    {
        var tiny = new TinyCatalogue().Practice("a").Practice("b", practice => practice with { Domain = Domain.Victims })
            .Points("focus", 5, new() { InFocus = true }).Points("wish", 5, new() { Wished = true });
        var recommender = new Recommender(tiny.Build());
        var wished = Compare(TinyCatalogue.Commune(), TinyCatalogue.Commune() with { Wishes = ["b"] }, recommender);
        Assert.Equal(["wish:b not-wished wished"], Differences(wished));
        Assert.Contains(new Fact(FactKind.Wish, "b"), wished.Moves.Single(move => move.Practice.Id == "b").Facts);
        var focused = Compare(TinyCatalogue.Commune(), TinyCatalogue.Commune() with { Focus = [Domain.Victims] }, recommender);
        Assert.Equal(["focus:victims not-in-focus in-focus"], Differences(focused));
        Assert.Contains(new Fact(FactKind.Focus, "victims"), focused.Moves.Single(move => move.Practice.Id == "b").Facts);
    }

    [Fact]
    public void LevelBehindTheOverallLevel_IsNamed()
    {
        var tiny = new TinyCatalogue().Practice("x").Suitability("mature", When.OverallMaturity.AtLeast(3), "x");
        var comparison = Compare(
            TinyCatalogue.Commune() with { NetworkMaturity = NetworkMaturity.All(3).With(MaturityDimension.Risk, 2) },
            TinyCatalogue.Commune() with { NetworkMaturity = NetworkMaturity.All(3) },
            new Recommender(tiny.Build()));
        Assert.Equal(["maturity:risk"], Assert.Single(comparison.Moves).Facts.Select(fact => fact.ToString()));
    }

    /// <summary>Whatever differs, the report says something below its title.</summary>
    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.Dutch)]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Report_PointsThatChangeNoRank_SaysThatNothingMoved(Language language)
    {
        var below = new TinyCatalogue().Practice("a").Points("bonus", 1).Build();
        var above = below.With(own => own.Reweight("bonus", 2));
        var comparison = AdviceComparison.Of(new Recommender(below).Recommend(TinyCatalogue.Commune()),
            new Recommender(above).Recommend(TinyCatalogue.Commune()));
        Assert.NotEmpty(comparison.Moves);
        var report = ComparisonReport.Of(comparison, language);
        Assert.All(report.Sections, section => Assert.Empty(section.Items));
        Assert.Single(report.Notes);
    }

    private static IEnumerable<string> Differences(AdviceComparison comparison) =>
        comparison.Facts.Select(each => $"{each.Fact} {each.Before} {each.After}");

    /// <summary>
    /// More recorded reports show that people find the way: nothing falls out of the advice for it, and no point is taken off.
    /// </summary>
    [Theory]
    [InlineData("wa-small-town-beginning")]
    [InlineData("wa-town-many-reports")]
    [InlineData("fl-town-letter-only")]
    public void RiseInReports_IsScoredDownNowhere(string name)
    {
        var profile = PersonaProfiles.Load(name);
        var comparison = Compare(profile with { RecordedIncidents = 20 }, profile with { RecordedIncidents = 400 });
        Assert.Contains(comparison.Facts, each => each.Fact.Kind == FactKind.IncidentsPer10000);
        Assert.DoesNotContain(comparison.Moves, move => move.Rules.Any(rule => rule.PointsAfter < 0 && LooksAtReports(rule.RuleId)));
        Assert.All(comparison.Domains, domain => Assert.Equal(domain.InPlaceBefore, domain.InPlaceAfter));
    }

    private static bool LooksAtReports(string rule) =>
        BuiltInCatalogue.Value.FindRule(rule)?.Condition.Leaves().Any(each => each.Leaf.Fact.Kind == FactKind.IncidentsPer10000) == true;

    [Fact]
    public void EveryMove_HasACause()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var comparison =
                Compare(RandomProfile.Make(seed, BuiltInCatalogue.Value), RandomProfile.Make(seed + 1, BuiltInCatalogue.Value));
            Assert.All(comparison.Moves.Where(move => move.ChangedList),
                move => Assert.True(!move.Rules.IsEmpty || !move.PassedBy.IsEmpty || move.After.Kind == PlaceKind.Later
                    || move.Before.Kind == PlaceKind.Later, $"{seed} {move.Practice.Id} {move.Before} {move.After}"));
        }
    }
}
