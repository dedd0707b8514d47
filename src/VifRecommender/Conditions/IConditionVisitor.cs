using System.Collections.Immutable;

namespace VifRecommender.Conditions;

/// <summary>
/// An answer for each operator of a condition; see <see cref="Condition.Accept{T}"/>. An operator that is added later adds a member.
/// </summary>
/// <typeparam name="T">What is answered.</typeparam>
public interface IConditionVisitor<out T>
{
    /// <summary>Answers for a condition that holds when all its parts hold.</summary>
    /// <param name="parts">The parts; none: it holds.</param>
    /// <returns>The answer.</returns>
    T All(ImmutableArray<Condition> parts);

    /// <summary>Answers for a condition that holds when at least one of its parts holds.</summary>
    /// <param name="parts">The parts; none: it does not hold.</param>
    /// <returns>The answer.</returns>
    T Any(ImmutableArray<Condition> parts);

    /// <summary>Answers for a condition that holds when its part does not.</summary>
    /// <param name="part">The part; after <see cref="Condition.WithNegationAtFacts"/> always a <see cref="FactCondition"/>.</param>
    /// <returns>The answer.</returns>
    T Not(Condition part);

    /// <summary>Answers for a test of a single fact.</summary>
    /// <param name="condition">The test.</param>
    /// <returns>The answer.</returns>
    T Fact(FactCondition condition);
}
