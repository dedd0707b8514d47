using VifRecommender.Profiles;

namespace VifRecommender.Facts;

/// <summary>A whole number of the profile.</summary>
internal abstract class CountFact : NumberFact
{
    public override bool IsWhole => true;

    public override ChangeKind Change => ChangeKind.Given;

    public override decimal? Number(CommuneProfile profile) => Whole(profile);

    public abstract override int? Whole(CommuneProfile profile);
}
