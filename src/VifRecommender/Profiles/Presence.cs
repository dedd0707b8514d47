namespace VifRecommender.Profiles;

/// <summary>What is known of a service or a local fact. Unknown is not absent.</summary>
public enum Presence
{
    /// <summary>Nobody said. Conditions on it are unknown, never false.</summary>
    Unknown,

    /// <summary>It is known not to be there.</summary>
    Absent,

    /// <summary>It is known to be there.</summary>
    Present,
}
