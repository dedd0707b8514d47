using System.Collections.Immutable;
using VifRecommender.Situations;

namespace VifRecommender.Conditions;

/// <summary>Holds when all its parts hold: the lowest truth of them. Without parts it holds.</summary>
internal sealed class AllCondition(ImmutableArray<Condition> parts) : CompositeCondition(parts)
{
    public override ConditionKind Kind => ConditionKind.All;

    public override T Accept<T>(IConditionVisitor<T> visitor) => NotNull(visitor).All(Parts);

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

    internal override Condition Bind(Vocabulary vocabulary) => new AllCondition([.. Parts.Select(part => part.Bind(vocabulary))]);

    internal override Condition PushNegation(bool negated)
    {
        ImmutableArray<Condition> parts = [.. Parts.Select(part => part.PushNegation(negated))];
        return negated ? new AnyCondition(parts) : new AllCondition(parts);
    }

    internal override IEnumerable<Condition> Conjuncts() => Parts.SelectMany(part => part.Conjuncts());
}
