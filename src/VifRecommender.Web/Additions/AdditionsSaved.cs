using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Additions;

/// <summary>What came of saving additions.</summary>
internal sealed record AdditionsSaved
{
    /// <summary>No file was chosen.</summary>
    public bool IsFileNeeded { get; init; }

    /// <summary>The file is larger than <see cref="OverlayReader.MaxBytes"/>.</summary>
    public bool IsTooLarge { get; init; }

    /// <summary>What is wrong with the file.</summary>
    public OverlayReading? Refused { get; init; }

    /// <summary>What somebody else saved meanwhile.</summary>
    public StoredOverlay? Conflict { get; init; }

    public bool IsKept { get; init; }
}
