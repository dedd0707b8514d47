namespace VifRecommender.Planning;

/// <summary>What keeps a practice from starting earlier.</summary>
[Flags]
public enum StartLimits
{
    /// <summary>Nothing: it starts as early as a plan can.</summary>
    None = 0,

    /// <summary>The money of a year.</summary>
    Money = 1,

    /// <summary>The staff of a quarter.</summary>
    Staff = 2,

    /// <summary>The number of starts at a time.</summary>
    Starts = 4,

    /// <summary>What it comes after.</summary>
    Order = 8,
}
