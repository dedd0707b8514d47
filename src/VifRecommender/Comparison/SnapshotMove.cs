namespace VifRecommender.Comparison;

/// <summary>A practice that stands elsewhere than it did.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record SnapshotMove
{
    /// <summary>The id of the practice; the catalogue of one of the two advices may not have it.</summary>
    public required string Practice { get; init; }

    /// <summary>Where it stood.</summary>
    public required Place Before { get; init; }

    /// <summary>Where it stands.</summary>
    public required Place After { get; init; }
}
