using VifRecommender.Profiles;

namespace VifRecommender.Catalogues;

/// <summary>A statement of the diagnosis that rules can establish.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Finding
{
    /// <summary>Its id: letters and digits, joined by hyphens, underscores or full stops.</summary>
    public required string Id { get; init; }

    /// <summary>The domain that it concerns.</summary>
    public required Domain Domain { get; init; }

    /// <summary>Its weight: 1 to know, 2 to act on, 3 to act on first.</summary>
    public required int Severity { get; init; }

    /// <summary>The statement, without a full stop.</summary>
    public required LocalizedText Title { get; init; }
}
