using VifRecommender.Profiles;

namespace VifRecommender.Facts;

/// <summary>Inhabitants of the partnership.</summary>
internal sealed class PartnershipPopulationFact : CountFact
{
    public override FactKind Kind => FactKind.PartnershipPopulation;

    public override string Name(string id) => "partnership:population";

    public override int? Whole(CommuneProfile profile) => profile.Partnership?.Population;

    // The commune is part of its group: no fewer people live there.
    public override IEnumerable<CommuneProfile> Answers(string id, CommuneProfile profile, AskedFacts asked) => asked.WholeThresholds(Kind)
        .Where(number => number > profile.Population).Append(profile.Population)
        .Select(number => profile with { Partnership = (profile.Partnership ?? new Partnership()) with { Population = number } });
}
