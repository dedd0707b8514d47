using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Evaluation.Stages;
using VifRecommender.Planning.Solving;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Tests.Personas;

namespace VifRecommender.Planning.Tests;

public sealed class RoadmapPlannerTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Personas => PersonaProfiles.Names;

    private static SolverRuns Ample() => new(600, null, null, Cancel);

    private static Advice AdviceFor(string persona) =>
        Recommender.Default.Recommend(PersonaProfiles.Load(persona), new CalendarDate(2026, 11, 23));

    /// <summary>Four hundred small instances: what starts first, the value and the domains are those of the best of all plans.</summary>
    [Fact]
    public void Plan_SmallInstances_IsTheBestOfAll()
    {
        int planned = 0, waiting = 0;
        for (var seed = 0; seed < 400; seed++)
        {
            var (advice, limits) = RandomInstance.Make(seed);
            var instance = InstanceReader.Read(advice, limits);
            var (starts, bound, isOptimal) = Scheduler.Solve(instance, 4, Ample());
            Assert.True(isOptimal, $"seed {seed}");
            Assert.True(Exhaustive.Fits(instance, starts), $"seed {seed}");
            var best = Exhaustive.Best(instance);
            Assert.Equal(best.Placed, instance.Placed.Select(index => starts[index]));
            Assert.Equal((best.Value, best.Domains, best.Value), (instance.Value(starts), instance.DomainsCovered(starts), bound));
            planned += starts.Count(start => start is not null);
            waiting += best.Placed.Count(start => start > 0);
        }

        Assert.True(planned > 400 && waiting > 20, $"{planned} planned, {waiting} waiting");
    }

    /// <summary>
    /// A need that is written with negations is planned like the one without: not absent is present, not below is at least.
    /// </summary>
    [Fact]
    public void Read_NegatedNeeds_AreTheSameClauses()
    {
        var level = When.Maturity(MaturityDimension.People);
        var plain = After(When.All(When.Service("s").IsPresent, level.AtLeast(3)));
        Assert.Equal(["0", "1"], plain);
        Assert.Equal(plain, After(When.Not(When.Any(When.Service("s").IsAbsent, level.Below(3)))));
        Assert.Equal(plain, After(When.All(When.Not(When.Not(When.Service("s").IsPresent)), When.Not(level.Below(3)))));

        static IEnumerable<string> After(Condition needs)
        {
            var advice = new TinyCatalogue().Services("s")
                .Practice("brings", practice => practice with { Delivers = ["s"] })
                .Practice("trains", practice => practice with { Raises = [new RaisedLevel(MaturityDimension.People, 3)] })
                .Practice("waits", practice => practice with { Needs = needs })
                .Recommend(TinyCatalogue.Commune() with { NetworkMaturity = default(NetworkMaturity).With(MaturityDimension.People, 1) });
            var waiting =
                InstanceReader.Read(advice, new RoadmapLimits(1_000, 1, 4)).Candidates.Single(each => each.Practice.Id == "waits");
            return waiting.After.Select(clause => string.Join(' ', clause));
        }
    }

    /// <summary>What would bring a practice in is the least that does, by enumeration.</summary>
    [Fact]
    public void LeftOut_SmallInstances_AmountIsTheLeast()
    {
        int money = 0, staff = 0, never = 0, full = 0;
        for (var seed = 0; seed < 150; seed++)
        {
            var (advice, limits) = RandomInstance.Make(seed);
            var instance = InstanceReader.Read(advice, limits);
            var starts = Scheduler.Solve(instance, 4, Ample()).Starts;
            var rich = instance with { MoneyPerYear = long.MaxValue / 2, Staff = long.MaxValue / 2 };
            for (var index = 0; index < starts.Length; index++)
            {
                if (starts[index] is not null) continue;
                var beside = Beside(rich);
                var least = Additions.Least(instance, starts, Ledger.Of(instance, starts), index, 1, Ample());
                var expected = beside.Count > 0 ? AdditionKind.Least
                    : Beside(rich with { Pace = new StartPace(99, 99) }).Count > 0 ? AdditionKind.NoStarts : AdditionKind.None;
                Assert.Equal(expected, least.Kind);
                never += expected == AdditionKind.None ? 1 : 0;
                full += expected == AdditionKind.NoStarts ? 1 : 0;
                if (least is not (AdditionKind.Least, var moreMoney, var moreStaff)) continue;
                Assert.Contains(beside, each => Exhaustive.Fits(instance, each, moreMoney, moreStaff));
                if (moreMoney > 0) Assert.DoesNotContain(beside, each => Exhaustive.Fits(instance, each, moreMoney - 1, moreStaff));
                if (moreStaff > 0) Assert.DoesNotContain(beside, each => Exhaustive.Fits(instance, each, moreMoney, moreStaff - 1));
                money += moreMoney > 0 ? 1 : 0;
                staff += moreStaff > 0 ? 1 : 0;

                List<int?[]> Beside(Instance means) =>
                    [.. Exhaustive.All(means)
                        .Where(each => each[index] is not null
                            && Enumerable.Range(0, starts.Length).All(other => starts[other] is not { } kept || each[other] == kept))];
            }
        }

        Assert.True(money > 20 && staff > 20 && never > 10 && full > 0, $"{money} money, {staff} staff, {never} never, {full} full");
    }

    [Theory]
    [MemberData(nameof(Personas))]
    public void Plan_Persona_NeverOverTheMeansNorOutOfOrder(string name)
    {
        var advice = AdviceFor(name);
        var limits = new RoadmapLimits(15_000, 0.5m, 8) { SearchSeconds = 1 };
        var roadmap = RoadmapPlanner.Plan(advice, limits, cancellation: Cancel);
        Holds(roadmap);
        Assert.True(roadmap.Gap <= 0.1m, $"gap {roadmap.Gap}");
        Assert.Equal(advice.Recommendations.Length + advice.Later.Length,
            roadmap.Items.Count(item => !item.IsInProgress) + roadmap.LeftOut.Length);
        Assert.DoesNotContain(roadmap.LeftOut, each => each.Reason is LeftOutReason.Budget && each.ExtraBudgetEur <= 0);
    }

    /// <summary>
    /// Means and order by the words of the contract: the built-in evaluation says of each start that needs and guards hold then.
    /// </summary>
    internal static void Holds(Roadmap roadmap)
    {
        for (var year = 0; year * 4 < roadmap.Limits.Quarters; year++)
        {
            Assert.True(roadmap.Quarters.Where(quarter => quarter.Number / 4 == year)
                .Sum(quarter => quarter.BudgetEur) <= roadmap.Limits.BudgetEurPerYear);
        }

        Assert.All(roadmap.Quarters, quarter => Assert.True(quarter.StaffFte <= roadmap.Limits.StaffFte));
        // The year after carries all that was set up.
        Assert.True(roadmap.Items.Sum(item => item.YearlyEur) <= roadmap.Limits.BudgetEurPerYear);
        Assert.True(roadmap.Items.Sum(item => item.RunningFte) <= roadmap.Limits.StaffFte);
        var plan = new EvaluationPlan(roadmap.Advice.Catalogue);
        var planned = plan.Practices.ToDictionary(practice => practice.Practice.Id, StringComparer.Ordinal);
        foreach (var item in roadmap.Items.Where(item => !item.IsInProgress))
        {
            // What is in place or served delivers once that is confirmed, from the second quarter on.
            var inHand = roadmap.Advice.InPlace.Where(_ => item.Start > 0).Select(there => there.Practice.Id)
                .Where(id => roadmap.Items.All(other => other.Practice.Id != id));
            var running = roadmap.Items.Where(other => other.End <= item.Start).Select(other => other.Practice.Id).Concat(inHand)
                .Select(id => planned[id]);
            Assert.True(WaveStage.CanStart(planned[item.Practice.Id], WaveStage.After(roadmap.Advice.Situation, running)),
                item.Practice.Id);
            Assert.True(item.End <= roadmap.Limits.Quarters);
        }
    }

    /// <summary>
    /// With more money no more of the first is left out, down the ranks, and where the same are in, none of them is later.
    /// </summary>
    [Fact]
    public void Plan_LargerBudget_IsNeverWorseForTheFirst()
    {
        var advice = AdviceFor("wa-small-town-beginning");
        (string Carried, string Starts)? before = null;
        foreach (var budget in new[] { 0, 1_000, 3_000, 6_000, 12_000, 30_000 })
        {
            var roadmap = RoadmapPlanner.Plan(advice, new RoadmapLimits(budget, 0.3m, 4), cancellation: Cancel);
            Assert.True(roadmap.IsOptimal);
            int?[] starts = [.. InstanceReader.Read(advice,
                roadmap.Limits).Placed.Select(index => InstanceReader.Read(advice, roadmap.Limits).Candidates[index].Practice.Id)
                .Select(id => roadmap.Items.FirstOrDefault(item => item.Practice.Id == id)?.Start)];
            var now = (string.Concat(starts.Select(start => start is null ? 0 : 1)), string.Join(' ', starts));
            if (before is { } less)
            {
                Assert.True(string.CompareOrdinal(now.Item1, less.Carried) > 0
                    || (now.Item1 == less.Carried && string.CompareOrdinal(now.Item2, less.Starts) <= 0), $"{budget}: {now} after {less}");
            }
            before = now;
        }
    }

    [Fact]
    public void Plan_Twice_IsTheSame()
    {
        var advice = AdviceFor("fl-town-letter-only");
        var limits = new RoadmapLimits(20_000, 0.6m, 8) { SearchSeconds = 1 };
        Assert.Equal(RoadmapPlanner.Plan(advice, limits, cancellation: Cancel).Items.Select(item => (item.Practice.Id, item.Start)),
            RoadmapPlanner.Plan(advice, limits, cancellation: Cancel).Items.Select(item => (item.Practice.Id, item.Start)));
    }

    [Fact]
    public void Plan_NothingAtAll_SaysWhatTheSmallestFirstStepCosts()
    {
        var roadmap = RoadmapPlanner.Plan(AdviceFor("wa-hamlet-from-nothing"), new RoadmapLimits(0, 0, 4), cancellation: Cancel);
        Assert.Empty(roadmap.Items);
        var step = Assert.IsType<LeftOut>(roadmap.SmallestFirstStep);
        Assert.Equal(0, step.Advice.Wave);
        Assert.True(step.ExtraStaffFte > 0);
        var enough = RoadmapPlanner.Plan(AdviceFor("wa-hamlet-from-nothing"),
            new RoadmapLimits(step.ExtraBudgetEur!.Value, step.ExtraStaffFte!.Value, 4), cancellation: Cancel);
        Assert.NotEmpty(enough.Items);
    }

    [Fact]
    public void Plan_InProgressBeyondTheMeans_StaysAndIsSaid()
    {
        var profile = PersonaProfiles.Load("wa-town-many-reports").WithPractice("emergency-flat-pooled", PracticeStatus.InProgress);
        var roadmap = RoadmapPlanner.Plan(Recommender.Default.Recommend(profile), new RoadmapLimits(100, 0.01m, 4), cancellation: Cancel);
        Assert.True(roadmap.InProgressExceeds);
        Assert.Contains(roadmap.Items, item => item is { IsInProgress: true, Start: 0 } && item.Practice.Id == "emergency-flat-pooled");
    }

    [Theory]
    [InlineData(-1, 1, 4, "budget")]
    [InlineData(1, -1, 4, "staff")]
    [InlineData(1, 1, 0, "horizon")]
    [InlineData(1, 1, 25, "horizon")]
    public void Plan_LimitsOutOfRange_AreNamed(int budget, int staff, int quarters, string what)
    {
        var fault = Assert.Throws<ArgumentException>(() =>
            RoadmapPlanner.Plan(AdviceFor("wa-hamlet-from-nothing"), new RoadmapLimits(budget, staff, quarters), cancellation: Cancel));
        Assert.Contains(what, fault.Message, StringComparison.Ordinal);
    }
}
