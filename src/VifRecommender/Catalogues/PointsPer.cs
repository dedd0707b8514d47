namespace VifRecommender.Catalogues;

/// <summary>What points are counted for.</summary>
public enum PointsPer
{
    /// <summary>Each other practice that waits for something that this one delivers.</summary>
    UnlockedPractice,

    /// <summary>The severity, 1 to 3, of each established finding that the practice answers.</summary>
    FindingSeverity,

    /// <summary>Each helpful service that is known to be absent.</summary>
    MissingHelp,

    /// <summary>Each level by which the network is known to be below the practice's own.</summary>
    LevelShort,

    /// <summary>
    /// Each level by which the practice's dimension is known to be above the practice's own, while nothing is known of the services that
    /// it delivers and no finding that it answers is established: a network at that level may well have them already.
    /// </summary>
    LevelAhead,
}
