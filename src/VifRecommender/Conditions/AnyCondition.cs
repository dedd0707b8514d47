using System.Collections.Immutable;
using VifRecommender.Facts;
using VifRecommender.Situations;

namespace VifRecommender.Conditions;

/// <summary>Holds when at least one of its parts holds: the highest truth of them. Without parts it does not hold.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class AnyCondition : Condition
{
    internal AnyCondition(ImmutableArray<Condition> parts) => Parts = parts;

    /// <summary>The parts.</summary>
    public ImmutableArray<Condition> Parts { get; }

    internal override Truth Test(Situation situation)
    {
        var truth = Truth.False;
        foreach (var part in Parts)
        {
            truth = truth.Or(part.Test(situation));
            if (truth == Truth.True) return truth;
        }

        return truth;
    }

    internal override void Trace(Situation situation, bool negated, ImmutableArray<FactTrace>.Builder trace)
    {
        var truth = Test(situation);
        foreach (var part in Parts)
        {
            if (part.Test(situation) == truth) part.Trace(situation, negated, trace);
        }
    }

    internal override Condition Bind(Vocabulary vocabulary) => new AnyCondition([.. Parts.Select(part => part.Bind(vocabulary))]);

    internal override IEnumerable<(FactCondition Leaf, bool Negated)> Leaves(bool negated = false) => Parts.SelectMany(part => part.Leaves(negated));
}
