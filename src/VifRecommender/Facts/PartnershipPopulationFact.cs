using VifRecommender.Profiles;

namespace VifRecommender.Facts;

/// <summary>Inhabitants of the partnership.</summary>
internal sealed class PartnershipPopulationFact : PartnershipCountFact
{
    public override FactKind Kind => FactKind.PartnershipPopulation;

    public override string Name(string id) => "partnership:population";

    // The commune is part of its group: no fewer people live there.
    public override IEnumerable<FactValue> Answers(string id, CommuneProfile profile, AskedFacts asked) => asked.WholeThresholds(Kind)
        .Where(number => number > profile.Population).Append(profile.Population)
        .Select(number => FactValue.OfNumber(number));

    protected override int? Of(Partnership partnership) => partnership.Population;

    protected override Partnership With(Partnership partnership, int? count) => partnership with { Population = count };
}
