using NRules.Fluent.Dsl;
using VifRecommender.Catalogues;
using VifRecommender.NRules.Facts;
using Rule = NRules.Fluent.Dsl.Rule;

namespace VifRecommender.NRules.Tests.HostRules;

public sealed class CouncilVote : Rule
{
    public override void Define()
    {
        CommuneFact commune = null!;
        Vote vote = null!;
        When().Match(() => commune).Match(() => vote);
        Then()
            .Yield(_ =>
                new PriorityTerm(commune.Commune, vote.PracticeId, "council-vote", 100, LocalizedText.Same("The council voted for it.")));
    }
}

public sealed class ProvinceRuns : Rule
{
    public override void Define()
    {
        CommuneFact commune = null!;
        RunByProvince province = null!;
        When().Match(() => commune).Match(() => province);
        Then()
            .Yield(_ => Verdict.NotSuited(commune.Commune, province.PracticeId, "run-by-province",
                LocalizedText.Same("the province runs it"), "spoc-interurban-exchange"));
    }
}

public sealed class WaitForVote : Rule
{
    public override void Define()
    {
        CommuneFact commune = null!;
        Pending pending = null!;
        When().Match(() => commune).Match(() => pending).Not<Vote>(vote => vote.PracticeId == pending.PracticeId);
        Then()
            .Yield(_ =>
                Verdict.HeldBack(commune.Commune, pending.PracticeId, "wait-for-vote", LocalizedText.Same("the council has not voted")));
    }
}

public sealed class FindsWorry : Rule
{
    public override void Define()
    {
        CommuneFact commune = null!;
        Worry worry = null!;
        When().Match(() => commune).Match(() => worry);
        Then().Yield(_ => new FindingReason(commune.Commune, worry.Finding, "finds-worry", LocalizedText.Same("Somebody worries.")));
    }
}

/// <summary>Looks at what starts now, and gives a point to what comes later.</summary>
public sealed class AfterTheDoor : Rule
{
    public override void Define()
    {
        OutcomeFact later = null!;
        When().Match(() => later, outcome => outcome.Kind == OutcomeKind.Later)
            .Exists<OutcomeFact>(now => now.Commune == later.Commune, now => now.Step == 0);
        Then()
            .Yield(_ =>
                new PriorityTerm(later.Commune, later.PracticeId, "after-the-door", 1, LocalizedText.Same("Something starts before it.")));
    }
}

public sealed class SmallAndQuick : Rule
{
    public override void Define()
    {
        CommuneFact commune = null!;
        OutcomeFact outcome = null!;
        When()
            .Match(() => commune, each => each.Population < 20_000)
            .Match(() => outcome, each => each.Practice.Effort == Effort.QuickWin, each => each.Kind == OutcomeKind.Now,
                each => each.Commune == commune.Commune);
        Then()
            .Yield(
                _ => new PriorityTerm(commune.Commune, outcome.PracticeId, "small-and-quick", 2, LocalizedText.Same("Small and quick.")));
    }
}

[Name("fails-in-condition")]
public sealed class FailsInCondition : Rule
{
    public override void Define()
    {
        CommuneFact commune = null!;
        When().Match(() => commune, each => Fail.On(each));
        Then().Do(_ => Fail.Nothing());
    }
}

[Name("fails-in-action")]
public sealed class FailsInAction : Rule
{
    public override void Define()
    {
        CommuneFact commune = null!;
        When().Match(() => commune);
        Then().Do(_ => Fail.Always());
    }
}
