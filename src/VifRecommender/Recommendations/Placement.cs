namespace VifRecommender.Recommendations;

/// <summary>Where an engine places a practice.</summary>
public enum Placement
{
    /// <summary>It starts, now or later.</summary>
    Starts,

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

    /// <summary>A rule of the host holds it back until something happens.</summary>
    HeldBack,

    /// <summary>A guard holds it back, and no practice opens it.</summary>
    Guarded,

    /// <summary>Something indispensable is missing that no practice brings.</summary>
    Unreachable,
}
