namespace VifRecommender.Recommendations;

/// <summary>What a reason is about.</summary>
public enum ReasonKind
{
    /// <summary>A finding that the practice answers.</summary>
    Finding,

    /// <summary>What is indispensable before it can start.</summary>
    Need,

    /// <summary>A safety rule.</summary>
    Guard,

    /// <summary>The scale at which it is done.</summary>
    Scale,

    /// <summary>A rule by which it does not suit here.</summary>
    Suitability,

    /// <summary>Its purpose is served already.</summary>
    Served,

    /// <summary>The commune says that it is in place, in progress or planned.</summary>
    Status,

    /// <summary>The commune set it aside.</summary>
    Dismissal,

    /// <summary>A dismissal whose last day has passed.</summary>
    DismissalEnded,

    /// <summary>The council wishes it.</summary>
    Wish,

    /// <summary>A word of caution.</summary>
    Caution,

    /// <summary>Services that would help and are not there: a lighter form is possible.</summary>
    Help,

    /// <summary>A rule of the host that holds it back until something happens.</summary>
    HeldBack,
}
