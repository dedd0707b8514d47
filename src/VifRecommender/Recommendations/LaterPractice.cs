using System.Collections.Immutable;
using VifRecommender.Conditions;

namespace VifRecommender.Recommendations;

/// <summary>A practice that can start once others have delivered what it waits for.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class LaterPractice : RankedPractice
{
    /// <summary>The facts that are not there yet.</summary>
    public required ImmutableArray<Fact> Missing { get; init; }

    /// <summary>Ids of the practices that it comes directly after.</summary>
    public required ImmutableArray<string> After { get; init; }

    /// <summary>Ids of all practices on the way to it, in order: a way with as few steps as there is.</summary>
    public required ImmutableArray<string> Chain { get; init; }
}
