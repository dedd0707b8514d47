namespace VifRecommender.Catalogues;

/// <summary>One of the answers to a choice that an overlay declares.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record LocalChoice
{
    /// <summary>Its id among the answers: letters and digits, joined by hyphens, underscores or full stops.</summary>
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    public required LocalizedText Name { get; init; }
}
