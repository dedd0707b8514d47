using System.Collections.Immutable;

namespace VifRecommender.Comparison;

/// <summary>A practice that stands elsewhere than it did.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record SnapshotMove
{
    /// <summary>The id of the practice; the catalogue of one of the two advices may not have it.</summary>
    public required string Practice { get; init; }

    /// <summary>What it was called, in the language of the file; <see langword="null"/> where the file does not say.</summary>
    public string? Title { get; init; }

    /// <summary>Where it stood.</summary>
    public required Place Before { get; init; }

    /// <summary>Where it stands.</summary>
    public required Place After { get; init; }

    /// <summary>
    /// The rules that say something else of it. None: others passed it or fell behind, or the file does not hold what rules said.
    /// </summary>
    public ImmutableArray<SnapshotRuleDifference> Rules { get; init; } = [];

    /// <summary>Whether it changed lists, and not only ranks.</summary>
    public bool ChangedList => Before.Kind != After.Kind || (Before.Kind == PlaceKind.Later && Before.Number != After.Number);
}
