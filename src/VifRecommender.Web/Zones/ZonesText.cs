namespace VifRecommender.Web.Zones;

/// <summary>The words of the page on a zone.</summary>
public sealed record ZonesText
{
    public required string Lead { get; init; }

    public required string TooFew { get; init; }

    public required string Mixed { get; init; }
}
