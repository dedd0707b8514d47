using System.Collections.Immutable;
using VifRecommender.Situations;

namespace VifRecommender.Conditions;

/// <summary>Holds when at least one of its parts holds: the highest truth of them. Without parts it does not hold.</summary>
internal class AnyCondition(ImmutableArray<Condition> parts) : CompositeCondition(parts)
{
    public sealed override ConditionKind Kind => ConditionKind.Any;

    public sealed override T Accept<T>(IConditionVisitor<T> visitor) => NotNull(visitor).Any(Parts);

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

    internal sealed override Condition Bind(Vocabulary vocabulary) => new AnyCondition([.. Parts.Select(part => part.Bind(vocabulary))]);

    internal sealed override Condition PushNegation(bool negated)
    {
        ImmutableArray<Condition> parts = [.. Parts.Select(part => part.PushNegation(negated))];
        return negated ? new AllCondition(parts) : new AnyCondition(parts);
    }

    internal sealed override IEnumerable<Condition> Conjuncts() => [this];
}
