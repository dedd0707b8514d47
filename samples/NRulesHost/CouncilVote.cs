using VifRecommender.Catalogues;
using VifRecommender.NRules.Facts;
using Rule = NRules.Fluent.Dsl.Rule;

namespace NRulesHost;

/// <summary>A decision of the council in favour of a practice: a fact of this host, not of VifRecommender.</summary>
/// <param name="PracticeId">The id of the practice.</param>
/// <param name="Session">When the council met.</param>
public sealed record CouncilDecision(string PracticeId, string Session);

/// <summary>What the council has decided counts: ten points for a practice that can start. A guard stays a guard.</summary>
public sealed class CouncilVote : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        CouncilDecision decision = null!;
        Outcome outcome = null!;

        When()
            .Match(() => decision)
            .Match(() => outcome, each => each.PracticeId == decision.PracticeId, each => each.Kind == OutcomeKind.Now);

        Then()
            .Yield(_ => new PriorityTerm(decision.PracticeId, "council-vote", 10, new LocalizedText(
                "Le conseil communal l’a décidé.",
                "De gemeenteraad heeft dit beslist.",
                "Der Gemeinderat hat es beschlossen.",
                "The council has decided it.")));
    }
}
