namespace VifRecommender.Conditions;

/// <summary>
/// The operators of a condition. A switch over them without a default does not compile when one is added (warning CS8509).
/// </summary>
public enum ConditionKind
{
    /// <summary>Holds when all its parts hold.</summary>
    All,

    /// <summary>Holds when at least one of its parts holds.</summary>
    Any,

    /// <summary>Holds when its one part does not.</summary>
    Not,

    /// <summary>Tests a single fact: a <see cref="FactCondition"/>.</summary>
    Fact,
}
