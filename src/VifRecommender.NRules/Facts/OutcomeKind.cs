namespace VifRecommender.NRules.Facts;

/// <summary>Where a practice stands in an advice.</summary>
public enum OutcomeKind
{
    /// <summary>It can start now.</summary>
    Now,

    /// <summary>It can start after others.</summary>
    Later,

    /// <summary>It is in place, in progress, or its aim is served otherwise.</summary>
    InPlace,

    /// <summary>The commune set it aside.</summary>
    Dismissed,

    /// <summary>It does not suit the commune.</summary>
    NotSuited,

    /// <summary>A guard holds it back, and no practice opens it.</summary>
    Guarded,

    /// <summary>Something indispensable is missing that no practice brings.</summary>
    Unreachable,
}
