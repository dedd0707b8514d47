using VifRecommender.Profiles;

namespace VifRecommender.Facts;

/// <summary>Inhabitants of the partnership.</summary>
internal sealed class PartnershipPopulationFact()
    : StatedNumberFact(FactKind.PartnershipPopulation, ProfileNumbers.Find("partnership.population")!, ChangeKind.Given)
{
    public override int? Whole(CommuneProfile profile) => profile.Partnership?.Population;

    // The commune is part of its group: no fewer people live there.
    public override IEnumerable<FactValue> Answers(string id, CommuneProfile profile, AskedFacts asked)
    {
        foreach (var number in asked.WholeThresholds(Kind))
        {
            if (number > profile.Population) yield return FactValue.OfNumber(number);
        }

        yield return FactValue.OfNumber(profile.Population);
    }
}
