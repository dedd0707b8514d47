namespace VifRecommender.NRules.Facts;

/// <summary>Where a practice stands in an advice.</summary>
public enum OutcomeKind
{
    /// <summary>It can start now.</summary>
    Now,

    /// <summary>It can start after others.</summary>
    Later,

    /// <summary>The commune has it.</summary>
    InPlace,

    /// <summary>The commune is at work on it.</summary>
    InProgress,

    /// <summary>Its purpose is served otherwise.</summary>
    Served,

    /// <summary>The commune set it aside.</summary>
    Dismissed,

    /// <summary>It does not suit the commune.</summary>
    NotSuited,

    /// <summary>A host's rule holds it back until something happens.</summary>
    HeldBack,

    /// <summary>A guard holds it back, and no practice opens it.</summary>
    Guarded,

    /// <summary>Something indispensable is missing that no practice brings.</summary>
    Unreachable,
}
