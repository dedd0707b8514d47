namespace VifRecommender.Comparison;

/// <summary>What a rule said of a practice in an advice that was written.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record SnapshotRule
{
    /// <summary>The points that it gave; 0: it gave a reason and no points.</summary>
    public required int Points { get; init; }

    /// <summary>Its sentence in the language of the file; empty where the file has none.</summary>
    public string Text { get; init; } = "";
}
