namespace VifRecommender.NRules.Patterns;

/// <summary>Which truths of a condition a pattern matches.</summary>
internal enum Wanted
{
    /// <summary>The condition is true.</summary>
    True,

    /// <summary>The condition is true or unknown.</summary>
    Possible,

    /// <summary>The condition is unknown.</summary>
    Unknown,
}
