using VifRecommender.Profiles;

namespace VifRecommender.Facts;

/// <summary>The number of communes in the partnership.</summary>
internal sealed class PartnershipCommunesFact : CountFact
{
    public override FactKind Kind => FactKind.PartnershipCommunes;

    public override string Name(string id) => "partnership:communes";

    public override int? Whole(CommuneProfile profile) => profile.Partnership?.Communes;

    public override IEnumerable<CommuneProfile> Answers(string id, CommuneProfile profile, AskedFacts asked)
    {
        var thresholds = asked.WholeThresholds(Kind).ToList();
        return thresholds.Count == 0 ? [] : thresholds.Prepend(1).Distinct()
            .Select(number => profile with { Partnership = (profile.Partnership ?? new Partnership()) with { Communes = number } });
    }
}
