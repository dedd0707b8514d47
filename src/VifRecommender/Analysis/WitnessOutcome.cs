namespace VifRecommender.Analysis;

/// <summary>How the search for a witness ended.</summary>
internal enum WitnessOutcome
{
    /// <summary>The budget ended first.</summary>
    NotDecided,

    /// <summary>A profile was found.</summary>
    Found,

    /// <summary>It is proved that there is no such profile.</summary>
    None,
}
