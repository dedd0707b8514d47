namespace VifRecommender.Recommendations;

/// <summary>How a practice is there.</summary>
public enum InPlaceStatus
{
    /// <summary>The commune says that it is in place, or names the services that serve its purpose.</summary>
    InPlace,

    /// <summary>The commune says that it is in progress.</summary>
    InProgress,

    /// <summary>Probably in place: only a level says so, and a level is an estimate. To be confirmed.</summary>
    Probable,
}
