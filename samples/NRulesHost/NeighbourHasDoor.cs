using VifRecommender.Catalogues;
using VifRecommender.NRules.Facts;
using VifRecommender.Situations;
using Rule = NRules.Fluent.Dsl.Rule;

namespace NRulesHost;

/// <summary>
/// A rule over two communes: where a neighbour has a known contact point, it can be asked how, so that one's own comes easier.
/// </summary>
public sealed class NeighbourHasDoor : Rule
{
    private const string Door = "known-contact-point";

    /// <inheritdoc/>
    public override void Define()
    {
        ServiceFact own = null!;
        ServiceFact neighbours = null!;

        When()
            .Match(() => own, service => service.Service == Door, service => service.IsThere != Truth.True)
            .Match(() => neighbours, service => service.Service == Door, service => service.IsThere == Truth.True,
                service => service.Commune != own.Commune);

        Then()
            .Yield(_ => new PriorityTerm(own.Commune, "single-contact-point", "neighbour-has-door", 5, new LocalizedText(
                "Une commune voisine en a un : elle peut dire comment.",
                "Een buurgemeente heeft er een: zij kan zeggen hoe.",
                "Eine Nachbargemeinde hat eine: Sie kann sagen, wie.",
                "A neighbouring commune has one: it can tell how.")));
    }
}
