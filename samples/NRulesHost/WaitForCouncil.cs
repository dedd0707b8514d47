using VifRecommender.Catalogues;
using VifRecommender.NRules.Facts;
using Rule = NRules.Fluent.Dsl.Rule;

namespace NRulesHost;

/// <summary>What is on the agenda of the council waits for its vote.</summary>
public sealed class WaitForCouncil : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        CommuneFact commune = null!;
        CouncilItem item = null!;

        When()
            .Match(() => commune)
            .Match(() => item)
            .Not<CouncilVote>(vote => vote.PracticeId == item.PracticeId);

        Then()
            .Yield(_ => Verdict.HeldBack(commune.Commune, item.PracticeId, "wait-for-council", new LocalizedText(
                "le conseil communal n’a pas encore voté",
                "de gemeenteraad heeft nog niet gestemd",
                "der Gemeinderat hat noch nicht abgestimmt",
                "the council has not voted yet")));
    }
}
