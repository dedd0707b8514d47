namespace VifRecommender.Recommendations;

/// <summary>Why a practice is not advised.</summary>
public enum Outcome
{
    /// <summary>A safety rule holds it back, or what the rule asks is not known.</summary>
    Guarded,

    /// <summary>It does not suit this commune; what suits better is named.</summary>
    NotSuited,

    /// <summary>The commune set it aside.</summary>
    Dismissed,

    /// <summary>Something indispensable is missing or not known, and no practice brings it.</summary>
    Unreachable,

    /// <summary>A rule of the host holds it back until something happens. Only an engine with rules of a host decides so.</summary>
    HeldBack,
}
