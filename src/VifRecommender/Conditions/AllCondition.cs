using System.Collections.Immutable;
using VifRecommender.Facts;
using VifRecommender.Situations;

namespace VifRecommender.Conditions;

/// <summary>Holds when all its parts hold: the lowest truth of them. Without parts it holds.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class AllCondition : Condition
{
    internal AllCondition(ImmutableArray<Condition> parts) => Parts = parts;

    /// <summary>The parts.</summary>
    public ImmutableArray<Condition> Parts { get; }

    internal override Truth Test(Situation situation)
    {
        var truth = Truth.True;
        foreach (var part in Parts)
        {
            truth = truth.And(part.Test(situation));
            if (truth == Truth.False) return truth;
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

    internal override Condition Bind(Vocabulary vocabulary) => new AllCondition([.. Parts.Select(part => part.Bind(vocabulary))]);

    internal override IEnumerable<(FactCondition Leaf, bool Negated)> Leaves(bool negated = false) => Parts.SelectMany(part => part.Leaves(negated));
}
