using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Planning.Rendering;
using VifRecommender.Planning.Solving;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Tests.Personas;

namespace VifRecommender.Planning.Tests;

/// <summary>
/// What starts when, over personas, budgets and staffs: the ranks decide, doors come before those who come through them, and a few things
/// start at a time. A sample of the grid; the whole of it with VIF_TESTS_LONG=1.
/// </summary>
public sealed class RoadmapOrderTests
{
    private static readonly string[] DoorIds = ["single-contact-point", "referral-flow-written", "high-danger-unit-link",
        "detection-training-two-days"];

    private static readonly string[] BringPeople =
    [
        "discreet-info-points", "witness-guidance", "perpetrator-helpline-signposting", "household-brochure", "visual-identity",
        "red-shoes-memorial-events",
        "events-in-each-partner-commune", "culture-library-taboo", "teen-relationships-programme",
    ];

    private static readonly (int Budget, decimal Staff)[] Means = [(3_000, 0.1m), (10_000, 0.2m), (10_000, 0.3m), (12_000, 0.5m),
        (2_000, 1), (40_000, 1), (80_000, 2), (150_000, 4)];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string, int, decimal> Grid()
    {
        var isWhole = Environment.GetEnvironmentVariable("VIF_TESTS_LONG") == "1";
        var grid = new TheoryData<string, int, decimal>();
        var number = 0;
        foreach (var row in PersonaProfiles.Names)
        {
            // Each persona with two of the eight means, so that all means come up.
            for (var i = 0; i < Means.Length; i++)
            {
                if (isWhole || i % 4 == number % 4) grid.Add(row.Data, Means[i].Budget, Means[i].Staff);
            }

            number++;
        }

        return grid;
    }

    [Theory]
    [MemberData(nameof(Grid))]
    public void Plan_OfTheGrid_IsInOrder(string persona, int budget, decimal staff)
    {
        var advice = Recommender.Default.Recommend(PersonaProfiles.Load(persona), new CalendarDate(2026, 11, 23));
        var limits = new RoadmapLimits(budget, staff, 8);
        var roadmap = RoadmapPlanner.Plan(advice, limits, cancellation: Cancel);
        if (!roadmap.InProgressExceeds) RoadmapPlannerTests.Holds(roadmap);
        FewStartAtATime(roadmap);
        DoorsComeFirst(roadmap);
        RanksDecide(roadmap, InstanceReader.Read(advice, limits));
    }

    private static void FewStartAtATime(Roadmap roadmap)
    {
        var isVillage = roadmap.Advice.Profile.Population < 10_000
            && roadmap.Advice.Situation.Service("coordination-time") != Situations.Truth.True;
        var most = isVillage ? 2 : StartPace.MostPerQuarter;
        Assert.All(roadmap.Quarters, quarter => Assert.InRange(quarter.Starts, 0, Math.Min(most, roadmap.Pace.PerQuarter)));
        Assert.All(roadmap.Quarters.GroupBy(quarter => quarter.Number / 4),
            year => Assert.InRange(year.Sum(quarter => quarter.Starts), 0, roadmap.Pace.PerYear));
        if (roadmap.Limits.StaffFte <= 0.2m) Assert.True(roadmap.Pace.PerYear <= 5);
    }

    private static void DoorsComeFirst(Roadmap roadmap)
    {
        foreach (var item in roadmap.Items.Where(item => !item.IsInProgress && BringPeople.Contains(item.Practice.Id)))
        {
            foreach (var door in DoorIds)
            {
                if (roadmap.Items.FirstOrDefault(other => other.Practice.Id == door) is { } planned
                    && !IsOpen(planned.Practice, roadmap.Advice))
                {
                    Assert.True(planned.End <= item.Start, $"{item.Practice.Id} before {door}");
                }
                Assert.DoesNotContain(roadmap.LeftOut,
                    left => left.Advice.Practice.Id == door && !IsOpen(left.Advice.Practice, roadmap.Advice));
            }
        }
    }

    private static bool IsOpen(Practice door, Advice advice) =>
        !door.Delivers.IsEmpty && door.Delivers.All(service => advice.Situation.Service(service) == Situations.Truth.True);

    /// <summary>
    /// Each of the first is as early as it can be beside the other first and the doors, and otherwise the plan names the limit.
    /// </summary>
    private static void RanksDecide(Roadmap roadmap, Instance instance)
    {
        var starts = instance.Candidates.Select(
            candidate => roadmap.Items.FirstOrDefault(item => item.Practice.Id == candidate.Practice.Id)?.Start).ToList();
        var placed = instance.Candidates.Select(
            (candidate, index) => candidate.IsInProgress || instance.Placed.Contains(index) ? starts[index] : null).ToList();
        foreach (var first in roadmap.Advice.First)
        {
            if (roadmap.Items.FirstOrDefault(item => item.Practice.Id == first.Practice.Id) is not { } item)
            {
                var left = roadmap.LeftOut.Single(each => each.Advice.Practice.Id == first.Practice.Id);
                Assert.True(left.IsFirst);
                Assert.True(left.Reason is LeftOutReason.Budget or LeftOutReason.Staff or LeftOutReason.BudgetAndStaff
                    or LeftOutReason.Starts or LeftOutReason.Horizon, $"{first.Practice.Id}: {left.Reason}");
                continue;
            }

            Assert.True(item.IsFirst);
            Assert.Equal(item.Start > 0, item.HeldBackBy != StartLimits.None);
            var index = instance.Candidates.ToList().FindIndex(candidate => candidate.Practice.Id == first.Practice.Id);
            for (var quarter = 0; quarter < item.Start; quarter++)
            {
                int?[] earlier = [.. placed];
                earlier[index] = quarter;
                Assert.False(Exhaustive.Fits(instance, earlier), $"{first.Practice.Id} fits in {quarter}, and starts in {item.Start}");
            }
        }
    }

    /// <summary>One day a week: four or five things in the first year, and the foundations among them.</summary>
    [Theory]
    [InlineData("wa-hamlet-from-nothing")]
    [InlineData("wa-small-town-beginning")]
    public void Plan_OneDayAWeek_IsAYearOfFourOrFiveThings(string persona)
    {
        var advice = Recommender.Default.Recommend(PersonaProfiles.Load(persona));
        var roadmap = RoadmapPlanner.Plan(advice, new RoadmapLimits(10_000, 0.2m, 4), cancellation: Cancel);
        Assert.InRange(roadmap.Items.Length, 4, 5);
        Assert.All(new[] { "single-contact-point", "detection-training-two-days", "high-danger-unit-link" }.Where(
            id => advice.Find(id) is Recommendation), id => Assert.Contains(roadmap.Items, item => item.Practice.Id == id));
    }

    /// <summary>Ten trifles together are worth more than the foundation, and leave it no money.</summary>
    [Fact]
    public void Plan_FoundationOrTrifles_SavesUpForTheFoundation()
    {
        var tiny = new TinyCatalogue();
        Add("foundation", 900, 12);
        for (var i = 0; i < 10; i++) Add($"trifle-{i}", 150, 9);
        var roadmap = RoadmapPlanner.Plan(tiny.Recommend(TinyCatalogue.Commune()), new RoadmapLimits(1_000, 1, 4), cancellation: Cancel);
        Assert.Equal(0, roadmap.Items.Single(item => item.Practice.Id == "foundation").Start);
        Assert.DoesNotContain(roadmap.Items, item => item.Practice.Id != "foundation");
        Assert.All(roadmap.LeftOut, left => Assert.Equal((LeftOutReason.Budget, 50m), (left.Reason, left.ExtraBudgetEur)));

        void Add(string id, int cost, int points) =>
            tiny.Practice(id,
                practice => practice with { Cost = new Cost(new AmountRange(cost, cost), new AmountRange(0, 0), FigureBasis.Estimate) })
            .Points("points-" + id, points, new PracticeSelector { Practices = [id] });
    }

    /// <summary>What is served already delivers what else it brings, once that is confirmed.</summary>
    [Fact]
    public void Plan_PracticeThatIsServed_DeliversFromTheSecondQuarterOn()
    {
        var advice = new TinyCatalogue().Services("there", "brought")
            .Practice("served", practice => practice with { ServedBy = When.Service("there").IsPresent, Delivers = ["brought"] })
            .Practice("next", practice => practice with { Needs = When.Service("brought").IsPresent })
            .Recommend(TinyCatalogue.Commune().WithService("there", Presence.Present));
        Assert.Single(advice.InPlace);
        var item = Assert.Single(RoadmapPlanner.Plan(advice, new RoadmapLimits(1_000, 1, 4), cancellation: Cancel).Items);
        Assert.Equal(("next", 1), (item.Practice.Id, item.Start));
    }

    /// <summary>The deterministic seconds are about those of a desktop core; they hang on no machine.</summary>
    [Fact]
    public void Plan_Samples_MedianTakesUnderTwoSeconds()
    {
        var spent = SampleProfiles.Names.Select(row =>
        {
            var last = new Last();
            var profile = SampleProfiles.Load(row.Data);
            RoadmapPlanner.Plan(Recommender.Default.Recommend(profile),
                new RoadmapLimits(profile.Capacity?.BudgetEur ?? 12_000, profile.Capacity?.StaffFte ?? 0.5m, 8), last, Cancel);
            return last.Seconds;
        }).Order().ToList();
        Assert.InRange(spent[spent.Count / 2], 0.0001, 2);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(24)]
    public void Text_InEachLanguage_ClaimsNoProof(int quarters)
    {
        var roadmap = RoadmapPlanner.Plan(Recommender.Default.Recommend(PersonaProfiles.Load("fl-town-letter-only")),
            new RoadmapLimits(20_000, 0.6m, quarters) { SearchSeconds = 0.05 }, cancellation: Cancel);
        foreach (var language in Enum.GetValues<Language>())
        {
            var text = RoadmapMarkdown.Write(roadmap, language) + RoadmapHtml.Write(roadmap, language);
            Assert.All(new[] { "roved", "roof", "ewiesen", "ewezen", "émontré", "rouvé que" },
                word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
            Assert.Contains(new RoadmapText(roadmap, language).Pace, new RoadmapText(roadmap, language).Notes());
            Assert.Contains(new RoadmapText(roadmap, language).Room, new RoadmapText(roadmap, language).Notes());
        }
    }

    private sealed class Last : IProgress<RoadmapProgress>
    {
        public double Seconds { get; private set; }

        public void Report(RoadmapProgress value) => Seconds = Math.Max(Seconds, value.SecondsSpent);
    }
}
