namespace VifRecommender.Situations;

/// <summary>A truth value of Kleene's strong three-valued logic. The order false, unknown, true carries the laws: and is the minimum, or the maximum.</summary>
public enum Truth : byte
{
    /// <summary>Known to be false.</summary>
    False = 0,

    /// <summary>Not known.</summary>
    Unknown = 1,

    /// <summary>Known to be true.</summary>
    True = 2,
}
