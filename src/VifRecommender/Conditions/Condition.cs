using System.Collections.Immutable;
using VifRecommender.Facts;
using VifRecommender.Situations;

namespace VifRecommender.Conditions;

/// <summary>A test of a situation with a three-valued answer, which evaluates itself and lists the facts that decided.</summary>
/// <remarks>
/// Immutable and thread-safe; pure. The operators are a closed set: a host's own predicate comes in by <see cref="When.Custom"/>.
/// Build one with <see cref="When"/>. Read one by <see cref="Kind"/> and <see cref="Parts"/>, by <see cref="Tests"/> where only the facts
/// matter, or by <see cref="Accept{T}"/>, which does not compile when an operator is forgotten.
/// </remarks>
public abstract class Condition
{
    private protected Condition()
    {
    }

    /// <summary>The operator.</summary>
    public abstract ConditionKind Kind { get; }

    /// <summary>
    /// The parts, in the order in which they were written: any number for all and any, one for not, none for a test of a fact.
    /// </summary>
    public abstract ImmutableArray<Condition> Parts { get; }

    /// <summary>
    /// Every test of a single fact in the condition, in the order in which they were written; the same test as often as it stands there.
    /// </summary>
    public IEnumerable<ConditionTest> Tests => Leaves().Select(each => each.Leaf.AsTest(each.Negated));

    /// <summary>Asks a visitor for its answer to this operator.</summary>
    /// <typeparam name="T">What is answered.</typeparam>
    /// <param name="visitor">The visitor. It asks the parts itself, where it wants to.</param>
    /// <returns>The visitor's answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="visitor"/> is null.</exception>
    public abstract T Accept<T>(IConditionVisitor<T> visitor);

    /// <summary>
    /// The same question with every negation moved down to the tests of facts: not all becomes any of not, not any becomes all of not.
    /// </summary>
    /// <returns>A condition that has the same truth on every situation, and in which <see cref="ConditionKind.Not"/> stands above tests
    /// of facts only.</returns>
    public Condition WithNegationAtFacts() => PushNegation(negated: false);

    /// <summary>Evaluates the condition.</summary>
    /// <param name="situation">The situation.</param>
    /// <returns>True, false or unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="situation"/> is null.</exception>
    public Truth Evaluate(Situation situation)
    {
        if (situation is null) throw new ArgumentNullException(nameof(situation));
        return Test(situation);
    }

    /// <summary>
    /// Lists the facts that decided the answer: all of a conjunction that holds, only the failing ones of one that does not.
    /// </summary>
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
        var named = new List<NamedTrace>(trace.Count);
        for (var i = 0; i < trace.Count; i++)
        {
            var each = trace[i];
            if (!named.Exists(other => other.Trace == each)) named.Add(new(each.Fact.ToString(), each.Test.ToString(), each));
        }

        trace.Clear();
        foreach (var each in named.OrderBy(each => each.Fact, StringComparer.Ordinal).ThenBy(each => each.Test, StringComparer.Ordinal))
        {
            trace.Add(each.Trace);
        }

        return trace.ToImmutable();
    }

    internal abstract Truth Test(Situation situation);

    internal abstract void Trace(Situation situation, bool negated, ImmutableArray<FactTrace>.Builder trace);

    /// <summary>The same condition with its ids resolved to places in the vocabulary's tables.</summary>
    internal abstract Condition Bind(Vocabulary vocabulary);

    /// <summary>Every test of a single fact in this condition, and whether it stands under an odd number of negations.</summary>
    internal List<ConditionLeaf> Leaves()
    {
        List<ConditionLeaf> leaves = [];
        AddLeaves(leaves, negated: false);
        return leaves;
    }

    internal abstract void AddLeaves(List<ConditionLeaf> leaves, bool negated);

    /// <summary>The same condition, or its opposite, with every negation moved down to the tests of facts.</summary>
    internal abstract Condition PushNegation(bool negated);

    /// <summary>The parts that must all hold; the condition itself where it is no conjunction.</summary>
    internal abstract IEnumerable<Condition> Conjuncts();

    /// <summary>
    /// Whether a service is among the facts that keep the condition from holding; under a negation, among those that make it hold. Asked
    /// while practices are ranked, so that it allocates nothing.
    /// </summary>
    internal abstract bool Lacks(Situation situation, int service, bool negated);

    /// <summary>Whether the condition, or under a negation its opposite, is not known to hold.</summary>
    internal bool IsOpen(Situation situation, bool negated)
    {
        var truth = Test(situation);
        return (negated ? truth.Not() : truth) != Truth.True;
    }

    /// <summary>A fact with what orders it. An object, since queries over values are compiled anew in each process.</summary>
    private sealed record NamedTrace(string Fact, string Test, FactTrace Trace);

    private protected static IConditionVisitor<T> NotNull<T>(IConditionVisitor<T> visitor) =>
        visitor ?? throw new ArgumentNullException(nameof(visitor));
}
