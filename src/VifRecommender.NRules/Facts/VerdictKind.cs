namespace VifRecommender.NRules.Facts;

/// <summary>The kinds of reason against starting a practice.</summary>
public enum VerdictKind
{
    /// <summary>Its purpose is served already.</summary>
    Served,

    /// <summary>It does not suit the commune.</summary>
    NotSuited,

    /// <summary>No scale at which the commune can work is large enough.</summary>
    ScaleTooSmall,

    /// <summary>A host holds it back until something happens.</summary>
    HeldBack,
}
