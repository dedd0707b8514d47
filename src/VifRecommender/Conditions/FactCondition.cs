using System.Collections.Immutable;
using VifRecommender.Facts;
using VifRecommender.Situations;

namespace VifRecommender.Conditions;

/// <summary>A condition on a single fact.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public abstract class FactCondition : Condition
{
    private protected FactCondition()
    {
    }

    /// <summary>The fact.</summary>
    public abstract Fact Fact { get; }

    internal abstract FactTest Asked { get; }

    internal virtual FactValue Observe(Situation situation)
    {
        var fact = Fact;
        return fact.Definition.Observe(situation, fact.Id);
    }

    internal override void Trace(Situation situation, bool negated, ImmutableArray<FactTrace>.Builder trace)
    {
        var truth = Test(situation);
        trace.Add(new FactTrace(Fact, Observe(situation), Asked with { IsNegated = negated }, negated ? truth.Not() : truth));
    }

    internal override Condition Bind(Vocabulary vocabulary) => this;

    internal override IEnumerable<(FactCondition Leaf, bool Negated)> Leaves(bool negated = false) => [(this, negated)];
}
