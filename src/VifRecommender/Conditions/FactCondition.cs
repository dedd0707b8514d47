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

    /// <inheritdoc/>
    public sealed override ConditionKind Kind => ConditionKind.Fact;

    /// <inheritdoc/>
    public sealed override ImmutableArray<Condition> Parts => [];

    /// <summary>The fact.</summary>
    public abstract Fact Fact { get; }

    /// <summary>What is asked of it.</summary>
    public abstract FactTest Asked { get; }

    /// <inheritdoc/>
    public sealed override T Accept<T>(IConditionVisitor<T> visitor) => NotNull(visitor).Fact(this);

    /// <summary>The test, or its opposite, apart from the condition.</summary>
    internal ConditionTest AsTest(bool negated) => new() { Fact = Fact, Test = Asked with { IsNegated = negated } };

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

    internal sealed override void AddLeaves(List<ConditionLeaf> leaves, bool negated) =>
        leaves.Add(new ConditionLeaf(this, negated));

    internal sealed override Condition PushNegation(bool negated) => negated ? new NotCondition(this) : this;

    internal sealed override IEnumerable<Condition> Conjuncts() => [this];

    internal override bool Lacks(Situation situation, int service, bool negated) => false;
}
