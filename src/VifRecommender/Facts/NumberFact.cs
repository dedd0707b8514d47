using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Facts;

/// <summary>A number of the profile.</summary>
internal abstract class NumberFact : FactDefinition
{
    /// <summary>Whether it is always a whole number, as counts are; then <see cref="Whole"/> is quicker to compare.</summary>
    public virtual bool IsWhole => false;

    /// <summary>The number, or nothing where it is not known.</summary>
    public abstract decimal? Number(CommuneProfile profile);

    /// <summary>The number of a fact that is whole.</summary>
    public virtual int? Whole(CommuneProfile profile) => null;

    public override IEnumerable<string> Ids(Vocabulary vocabulary) => [""];

    public override FactValue Observe(Situation situation, string id) =>
        Number(situation.Profile) is { } number ? FactValue.OfNumber(number) : FactValue.Unknown;
}
