using VifRecommender.Profiles;

namespace VifRecommender.Facts;

/// <summary>Inhabitants of the commune: the one fact that every profile states.</summary>
internal sealed class PopulationFact() : StatedNumberFact(FactKind.Population, ProfileNumbers.Population, ChangeKind.Given)
{
    // Most conditions on numbers ask for it, so that it is read without a detour.
    public override int? Whole(CommuneProfile profile) => profile.Population;

    /// <summary>The nearest population on the other side of each threshold and each scale.</summary>
    public override IEnumerable<CommuneProfile> Changes(string id, CommuneProfile profile, AskedFacts asked) =>
        asked.WholeThresholds(Kind).Concat(asked.Sizes)
            .Select(threshold => threshold <= profile.Population ? threshold - 1 : threshold).Distinct()
            .OrderBy(number => Math.Abs(number - profile.Population)).ThenBy(number => number)
            .Select(number => profile with { Population = number });
}
