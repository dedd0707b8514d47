using VifRecommender.Profiles;

namespace VifRecommender.Facts;

/// <summary>Inhabitants of the commune: the one fact that every profile states.</summary>
internal sealed class PopulationFact : CountFact
{
    public override FactKind Kind => FactKind.Population;

    public override string Name(string id) => "population";

    public override int? Whole(CommuneProfile profile) => profile.Population;

    /// <summary>One on each side of every threshold.</summary>
    public override IEnumerable<FactValue> Answers(string id, CommuneProfile profile, AskedFacts asked)
    {
        var thresholds = asked.WholeThresholds(Kind).ToList();
        return thresholds.Count == 0 ? [] : thresholds.Prepend(0).Select(number => FactValue.OfNumber(number));
    }

    /// <summary>The nearest population on the other side of each threshold and each scale.</summary>
    public override IEnumerable<CommuneProfile> Changes(string id, CommuneProfile profile, AskedFacts asked) =>
        asked.WholeThresholds(Kind).Concat(asked.Sizes)
            .Select(threshold => threshold <= profile.Population ? threshold - 1 : threshold).Distinct()
            .OrderBy(number => Math.Abs(number - profile.Population)).ThenBy(number => number)
            .Select(number => profile with { Population = number });

    protected override CommuneProfile? With(CommuneProfile profile, int? count) =>
        count is { } number ? profile with { Population = number } : null;
}
