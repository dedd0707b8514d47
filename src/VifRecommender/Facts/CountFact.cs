using VifRecommender.Profiles;

namespace VifRecommender.Facts;

/// <summary>A whole number of the profile.</summary>
internal abstract class CountFact : NumberFact
{
    /// <summary>The least that it can be.</summary>
    protected virtual int Least => 0;

    public override bool IsWhole => true;

    public override ChangeKind Change => ChangeKind.Given;

    public override decimal? Number(CommuneProfile profile) => Whole(profile);

    public abstract override int? Whole(CommuneProfile profile);

    protected sealed override CommuneProfile? With(CommuneProfile profile, decimal? number) =>
        number is null ? With(profile, (int?)null)
        : number >= Least && number <= int.MaxValue && decimal.Truncate(number.Value) == number ? With(profile, (int)number)
        : null;

    /// <summary>The profile in which the count stands, or is not known.</summary>
    protected abstract CommuneProfile? With(CommuneProfile profile, int? count);
}
