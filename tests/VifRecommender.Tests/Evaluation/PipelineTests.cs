using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Evaluation;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Evaluation;

/// <summary>A workspace is used again, and nothing of the profile before shows in the result of the next.</summary>
public sealed class PipelineTests
{
    [Fact]
    public void Rank_InAUsedWorkspace_FindsWhatAFreshOneFinds()
    {
        var plan = Everything().Plan();
        CommuneProfile[] profiles =
        [
            TinyCatalogue.With(("s", Presence.Absent), ("h", Presence.Absent)) with { Focus = [Domain.Networks], Wishes = ["a"] },
            TinyCatalogue.With(("s", Presence.Present), ("t", Presence.Present), ("u", Presence.Present), ("h", Presence.Present)),
            TinyCatalogue.Commune().WithPractice("d", PracticeStatus.Dismissed).WithPractice("gives", PracticeStatus.InPlace),
            TinyCatalogue.Commune().WithPractice("waits", PracticeStatus.Dismissed).WithSignal("g", Presence.Present),
        ];
        var used = new Workspace(plan);
        foreach (var profile in profiles.Concat(profiles.Reverse()).Concat(profiles))
        {
            var result = Pipeline.Rank(used, profile, date: null);
            var fresh = Pipeline.Rank(new Workspace(plan), profile, date: null);
            Assert.Equal(Found(fresh), Found(result));
            Assert.Equal(fresh.InForce, result.InForce);
            Assert.Equal(fresh.Demoted, result.Demoted);
            Assert.Equal(fresh.Order.Take(fresh.Started), result.Order.Take(result.Started));
            Assert.Equal((fresh.Started, fresh.StartedNow), (result.Started, result.StartedNow));
        }
    }

    private static IEnumerable<(int Wave, int Unlocks, int Severities, int MissingHelps, int Score, object Screened)> Found(
        EvaluationResult result) => result.Plan.Practices.Select(practice => practice.Index).Select(index =>
            (result.WaveOf[index], result.Unlocks[index], result.Severities[index], result.MissingHelps[index], result.Scores[index],
                (object)result.Screened[index]));

    /// <summary>Findings, helps, a choice of services, a focus, a wish and a balance: something of all that a stage counts.</summary>
    private static TinyCatalogue Everything() => new TinyCatalogue().Services("s", "t", "u", "h").Signal("g")
        .Finding("lacking", When.Service("s").IsAbsent, severity: 3)
        .Practice("gives", practice => practice with { Delivers = ["s", "t"], Answers = ["lacking"] })
        .Practice("gives-too", practice => practice with { Delivers = ["u"] })
        .Practice("a", practice => practice with { Helps = ["h"], Theme = "same" })
        .Practice("b", practice => practice with { Needs = When.Service("s").IsPresent, Theme = "same" })
        .Practice("c", practice => practice with { Needs = When.Any(When.Service("t").IsPresent, When.Service("u").IsPresent) })
        .Practice("d", practice => practice with { ServedBy = When.Service("u").IsPresent, Theme = "same" })
        .Practice("waits", practice => practice with { Needs = When.Signal("g") })
        .Suitability("never", When.Service("h").IsPresent, "d")
        .Points("focus", 2, new() { InFocus = true }).Points("wish", 5, new() { Wished = true })
        .Points("held", 1, when: When.Service("h").IsHeldBy(Holder.Commune))
        .Points("lacking", 1, when: When.Finding("lacking"))
        .Points("unlocks", 4, per: PointsPer.UnlockedPractice).Points("answers", 1, per: PointsPer.FindingSeverity)
        .Points("help", -1, per: PointsPer.MissingHelp)
        .Rule(new BalanceRule { Id = "themes", Text = TinyCatalogue.Text("themes"), Among = BalanceGroup.Theme, Keep = 1, Points = -3 })
        .Rule(new BalanceRule { Id = "domains", Text = TinyCatalogue.Text("domains"), Among = BalanceGroup.Domain, Keep = 2, Points = -1 });
}
