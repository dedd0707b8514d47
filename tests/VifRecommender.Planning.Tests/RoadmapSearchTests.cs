using System.Text;
using VifRecommender.Conditions;
using VifRecommender.Planning.Rendering;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Searching;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Tests.Personas;

namespace VifRecommender.Planning.Tests;

/// <summary>What ends the search for a roadmap: its budget, its clock, its caller.</summary>
public sealed class RoadmapSearchTests
{
    private static readonly RoadmapLimits Wide = new(20_000, 0.6m, 24);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Advice Advice =>
        Recommender.Default.Recommend(PersonaProfiles.Load("fl-town-letter-only"), new CalendarDate(2026, 11, 23));

    [Fact]
    public void Plan_Cancelled_Throws()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => RoadmapPlanner.Plan(Advice, Wide, cancellation: source.Token));
    }

    /// <summary>Ten minutes of search, stopped inside the solver and in the proofs side by side.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    public void Plan_CancelledOnTheWay_Throws(int afterRuns)
    {
        using var source = new CancellationTokenSource();
        if (afterRuns == 0) source.CancelAfter(300);
        var limits = Wide with { SearchSeconds = afterRuns == 0 ? 600 : 2 };
        var fault = Assert.ThrowsAny<OperationCanceledException>(
            () => RoadmapPlanner.Plan(Advice, limits, new StopAfter(source, afterRuns), source.Token));
        Assert.Equal(source.Token, fault.CancellationToken);
    }

    [Fact]
    public void Plan_BudgetOfAMoment_GivesTheSameHonestPlanTwice()
    {
        var limits = Wide with { SearchSeconds = 0.02 };
        var (first, second) = (RoadmapPlanner.Plan(Advice, limits, cancellation: Cancel),
            RoadmapPlanner.Plan(Advice, limits, cancellation: Cancel));
        Assert.Equal((SearchStatus.BudgetSpent, false, false), (first.Status, first.IsOptimal, first.EndedByClock));
        Assert.Equal(RoadmapJson.Write(first, Language.French), RoadmapJson.Write(second, Language.French));
        Assert.Contains(first.LeftOut, each => each.Reason == LeftOutReason.NotDecided);
        Assert.All(first.LeftOut.Where(each => each.Reason == LeftOutReason.NotDecided), each => Assert.Null(each.ExtraBudgetEur));
        Assert.Contains("\"not-decided\"", Encoding.UTF8.GetString(RoadmapJson.Write(first, Language.French)), StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_EndedByTheClock_GivesWhatItHas()
    {
        var roadmap =
            RoadmapPlanner.Plan(Advice, Wide with { SearchSeconds = 600, EndAfter = TimeSpan.FromMilliseconds(1) }, cancellation: Cancel);
        Assert.Equal((SearchStatus.BudgetSpent, true), (roadmap.Status, roadmap.EndedByClock));
        Assert.Equal(Advice.Recommendations.Length + Advice.Later.Length,
            roadmap.Items.Count(item => !item.IsInProgress) + roadmap.LeftOut.Length);
    }

    [Fact]
    public void Plan_ProvedWhole_IsComplete()
    {
        var told = new List<RoadmapProgress>();
        var roadmap = RoadmapPlanner.Plan(
            Recommender.Default.Recommend(PersonaProfiles.Load("wa-hamlet-from-nothing")), new RoadmapLimits(3_000, 0.3m, 4),
            new Told(told.Add), Cancel);
        Assert.Equal((SearchStatus.Complete, true, false), (roadmap.Status, roadmap.IsOptimal, roadmap.EndedByClock));
        Assert.NotEmpty(told);
        Assert.All(told, each => Assert.InRange(each.SecondsSpent, 0, each.SecondsBudget));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Plan_EndAfterNoTime_IsNamed(int milliseconds) =>
        Assert.Contains("no time",
            Assert.Single(new RoadmapLimits(1, 1, 4) { EndAfter = TimeSpan.FromMilliseconds(milliseconds) }.Faults()),
            StringComparison.Ordinal);

    [Fact]
    public void Needs_NotDecided_AreToldInEachLanguage()
    {
        var roadmap = RoadmapPlanner.Plan(Advice, Wide with { SearchSeconds = 0.02 }, cancellation: Cancel);
        var left = roadmap.LeftOut.First(each => each.Reason == LeftOutReason.NotDecided);
        var texts = Enum.GetValues<Language>().Select(language => new RoadmapText(roadmap, language).Needs(left)).ToList();
        Assert.Equal(texts.Count, texts.Distinct(StringComparer.Ordinal).Count());
        Assert.All(Enum.GetValues<Language>(),
            language => Assert.NotEqual(RoadmapWords.Of(language).NeedsTime, new RoadmapText(roadmap, language).Needs(left)));
    }

    /// <summary>Ten ways of six services each are 6^10 clauses: the plan is made without them, and keeps the order.</summary>
    [Fact]
    public void Plan_ChoiceOfManyWays_EndsAndKeepsTheOrder()
    {
        var tiny = new TinyCatalogue();
        var ways = new List<Condition>();
        for (var way = 0; way < 10; way++)
        {
            string[] services = [.. Enumerable.Range(0, 6).Select(i => $"s{way}-{i}")];
            tiny.Services(services).Practice($"p{way}", practice => practice with { Delivers = [.. services] });
            ways.Add(When.All([.. services.Select(id => When.Service(id).IsPresent)]));
        }

        var advice = tiny.Practice("x", practice => practice with { Needs = When.Any([.. ways]) }).Recommend(TinyCatalogue.Commune());
        var roadmap = RoadmapPlanner.Plan(advice, new RoadmapLimits(1_000, 1, 4), cancellation: Cancel);
        Assert.False(roadmap.IsOptimal);
        Assert.True(roadmap.Bound >= roadmap.Value);
        var last = roadmap.Items.Single(item => item.Practice.Id == "x");
        Assert.True(roadmap.Items.Any(item => item.Practice.Id != "x" && item.End <= last.Start));
    }

    private sealed class Told(Action<RoadmapProgress> tell) : IProgress<RoadmapProgress>
    {
        public void Report(RoadmapProgress value) => tell(value);
    }

    private sealed class StopAfter(CancellationTokenSource source, int runs) : IProgress<RoadmapProgress>
    {
        private int _runs;

        public void Report(RoadmapProgress value)
        {
            if (Interlocked.Increment(ref _runs) == runs) source.Cancel();
        }
    }
}
