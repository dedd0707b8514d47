using VifRecommender.Profiles;

namespace VifRecommender.Catalogues;

/// <summary>A local fact that changes good advice, such as an overflowing shelter.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Signal
{
    /// <summary>Its id: letters and digits, joined by hyphens, underscores or full stops.</summary>
    public required string Id { get; init; }

    /// <summary>The domain that it concerns.</summary>
    public required Domain Domain { get; init; }

    /// <summary>Its name: without article, to stand after a colon.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>The plain question whether it holds.</summary>
    public required LocalizedText Question { get; init; }
}
