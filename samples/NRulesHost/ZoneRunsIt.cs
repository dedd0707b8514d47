using VifRecommender.Catalogues;
using VifRecommender.NRules.Facts;
using VifRecommender.Profiles;
using Rule = NRules.Fluent.Dsl.Rule;

namespace NRulesHost;

/// <summary>Something that the police zone runs for all its communes: a fact of this host.</summary>
/// <param name="PracticeId">The id of the practice.</param>
public sealed record ZoneOffer(string PracticeId);

/// <summary>What the zone runs does not suit a commune of its own; joining the exchange of the zone suits better.</summary>
public sealed class ZoneRunsIt : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        CommuneProfile commune = null!;
        ZoneOffer offer = null!;

        When()
            .Match(() => commune, each => each.Partnership != null)
            .Match(() => offer);

        Then()
            .Yield(_ => Outcome.NotSuited(
                offer.PracticeId,
                "zone-runs-it",
                new LocalizedText(
                "la zone l’organise déjà pour toutes ses communes",
                "de zone organiseert dit al voor al haar gemeenten",
                "die Zone organisiert das bereits für alle ihre Gemeinden",
                "the zone already runs it for all its communes"),
                "spoc-interurban-exchange"));
    }
}
