using System.Collections.Immutable;

namespace VifRecommender.Catalogues;

/// <summary>What is known about a practice.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record Evidence
{
    /// <summary>What supports the practice.</summary>
    public EvidenceStrength Strength { get; init; }

    /// <summary>Whether a figure of results was found.</summary>
    public OutcomeEvidence Outcome { get; init; }

    /// <summary>One sentence on what is known.</summary>
    public LocalizedText? Summary { get; init; }

    /// <summary>Ids of sources in the catalogue.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>What studies found of its effect, apart from what supports the practice.</summary>
    public StudiedEffect Effect { get; init; } = new();
}
