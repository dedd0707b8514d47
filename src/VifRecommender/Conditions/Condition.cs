using System.Collections.Immutable;
using VifRecommender.Facts;
using VifRecommender.Situations;

namespace VifRecommender.Conditions;

/// <summary>A question to a situation with a three-valued answer, that evaluates itself and tells which facts decided.</summary>
/// <remarks>
/// Immutable and thread-safe; pure. The operators are a closed set: a host's own predicate comes in by <see cref="When.Custom"/>.
/// Build one with <see cref="When"/>.
/// </remarks>
public abstract class Condition
{
    private protected Condition()
    {
    }

    /// <summary>Evaluates the condition.</summary>
    /// <param name="situation">The situation.</param>
    /// <returns>True, false or unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="situation"/> is null.</exception>
    public Truth Evaluate(Situation situation)
    {
        if (situation is null) throw new ArgumentNullException(nameof(situation));
        return Test(situation);
    }

    /// <summary>Tells which facts decided the answer: all of a conjunction that holds, only the failing ones of one that does not.</summary>
    /// <param name="situation">The situation.</param>
    /// <returns>The facts in ordinal order of their names, whatever the order in which the condition was written; each once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="situation"/> is null.</exception>
    public ImmutableArray<FactTrace> Explain(Situation situation)
    {
        if (situation is null) throw new ArgumentNullException(nameof(situation));
        var trace = ImmutableArray.CreateBuilder<FactTrace>(initialCapacity: 1);
        Trace(situation, negated: false, trace);
        // Most conditions ask for one fact.
        if (trace.Count < 2) return trace.ToImmutable();
        return
        [
            .. trace.Distinct()
                .OrderBy(each => each.Fact.ToString(), StringComparer.Ordinal)
                .ThenBy(each => each.Test.ToString(), StringComparer.Ordinal),
        ];
    }

    internal abstract Truth Test(Situation situation);

    internal abstract void Trace(Situation situation, bool negated, ImmutableArray<FactTrace>.Builder trace);

    /// <summary>The same condition with its ids resolved to places in the vocabulary's tables.</summary>
    internal abstract Condition Bind(Vocabulary vocabulary);

    /// <summary>Every test of a single fact in this condition, and whether it stands under an odd number of negations.</summary>
    internal abstract IEnumerable<(FactCondition Leaf, bool Negated)> Leaves(bool negated = false);
}
