using VifRecommender.Profiles;

namespace VifRecommender.Facts;

/// <summary>The number of communes in the partnership.</summary>
internal sealed class PartnershipCommunesFact : PartnershipCountFact
{
    public override FactKind Kind => FactKind.PartnershipCommunes;

    protected override int Least => 1;

    public override string Name(string id) => "partnership:communes";

    public override IEnumerable<FactValue> Answers(string id, CommuneProfile profile, AskedFacts asked)
    {
        var thresholds = asked.WholeThresholds(Kind).ToList();
        return thresholds.Count == 0 ? [] : thresholds.Prepend(1).Distinct().Select(number => FactValue.OfNumber(number));
    }

    protected override int? Of(Partnership partnership) => partnership.Communes;

    protected override Partnership With(Partnership partnership, int? count) => partnership with { Communes = count };
}
