using System.Collections.Immutable;
using VifRecommender.Facts;
using VifRecommender.Situations;

namespace VifRecommender.Conditions;

/// <summary>A condition made of any number of parts.</summary>
internal abstract class CompositeCondition(ImmutableArray<Condition> parts) : Condition
{
    public sealed override ImmutableArray<Condition> Parts { get; } = parts;

    internal sealed override void Trace(Situation situation, bool negated, ImmutableArray<FactTrace>.Builder trace)
    {
        var truth = Test(situation);
        foreach (var part in Parts)
        {
            if (part.Test(situation) == truth) part.Trace(situation, negated, trace);
        }
    }

    internal sealed override void AddLeaves(List<ConditionLeaf> leaves, bool negated)
    {
        foreach (var part in Parts) part.AddLeaves(leaves, negated);
    }

    internal sealed override bool Lacks(Situation situation, int service, bool negated)
    {
        if (!IsOpen(situation, negated)) return false;
        foreach (var part in Parts)
        {
            if (part.Lacks(situation, service, negated)) return true;
        }

        return false;
    }
}
