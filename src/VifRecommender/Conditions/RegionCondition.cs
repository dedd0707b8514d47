using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Conditions;

/// <summary>Holds when the commune lies in a region.</summary>
internal sealed class RegionCondition : FactCondition
{
    internal RegionCondition(Region region) => Region = region;

    /// <summary>The region that is asked for.</summary>
    public Region Region { get; }

    public override Fact Fact => new(FactKind.Region);

    public override FactTest Asked => FactTest.Is(Region.ToWord());

    internal override Truth Test(Situation situation) =>
        situation.Profile.Region is { } region ? (region == Region).ToTruth() : Truth.Unknown;
}
