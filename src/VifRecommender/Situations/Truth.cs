namespace VifRecommender.Situations;

/// <summary>A truth value of Kleene's strong three-valued logic; what nothing was said of is unknown.</summary>
/// <remarks>The numbers carry the laws: and is the minimum, or the maximum, not the opposite number.</remarks>
public enum Truth : sbyte
{
    /// <summary>Known to be false.</summary>
    False = -1,

    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>Known to be true.</summary>
    True = 1,
}
