using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Facts;

/// <summary>A number of the profile, of which conditions ask whether it lies within bounds.</summary>
internal abstract class NumberFact : FactDefinition
{
    /// <summary>The operator of conditions on it: it is named as its kind is.</summary>
    public string Operator => char.ToLowerInvariant(Kind.ToString()[0]) + Kind.ToString()[1..];

    /// <summary>The largest number that a condition may compare it with.</summary>
    public abstract int MostAsked { get; }

    /// <summary>Whether it is always a whole number, as counts are; then <see cref="Whole"/> is quicker to compare.</summary>
    public virtual bool IsWhole => false;

    public sealed override bool IsNumber => true;

    /// <summary>The number, or nothing where it is not known.</summary>
    public abstract decimal? Number(CommuneProfile profile);

    /// <summary>The number of a fact that is whole.</summary>
    public virtual int? Whole(CommuneProfile profile) => null;

    public override IEnumerable<string> Ids(Vocabulary vocabulary) => [""];

    public override FactValue Observe(Situation situation, string id) =>
        Number(situation.Profile) is { } number ? FactValue.OfNumber(number) : FactValue.Unknown;

    public sealed override CommuneProfile? With(CommuneProfile profile, string id, FactValue answer) =>
        answer.Word is null && answer.UpTo is null ? With(profile, answer.Number) : null;

    /// <summary>The profile in which the number stands, or is not known; nothing for a number that it cannot be.</summary>
    protected abstract CommuneProfile? With(CommuneProfile profile, decimal? number);
}
