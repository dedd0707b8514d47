using System.Collections.Immutable;
using VifRecommender.Facts;
using VifRecommender.Situations;

namespace VifRecommender.Conditions;

/// <summary>Holds when its part does not; unknown stays unknown.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class NotCondition : Condition
{
    internal NotCondition(Condition part) => Part = part;

    /// <summary>The part.</summary>
    public Condition Part { get; }

    internal override Truth Test(Situation situation) => Part.Test(situation).Not();

    internal override void Trace(Situation situation, bool negated, ImmutableArray<FactTrace>.Builder trace) => Part.Trace(situation, !negated, trace);

    internal override Condition Bind(Vocabulary vocabulary) => new NotCondition(Part.Bind(vocabulary));

    internal override IEnumerable<(FactCondition Leaf, bool Negated)> Leaves(bool negated = false) => Part.Leaves(!negated);
}
