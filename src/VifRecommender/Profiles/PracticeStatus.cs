namespace VifRecommender.Profiles;

/// <summary>What the commune has decided or done about a practice.</summary>
public enum PracticeStatus : byte
{
    /// <summary>It runs.</summary>
    InPlace,

    /// <summary>It has been started.</summary>
    InProgress,

    /// <summary>It is intended, and not started.</summary>
    Planned,

    /// <summary>The commune set it aside, with a reason and, as a rule, an end date.</summary>
    Dismissed,
}
