namespace VifRecommender.Web.Zones;

/// <summary>The words of the board of a zone.</summary>
public sealed record BoardText
{
    public required string ByDomain { get; init; }

    public required string Explained { get; init; }

    public required string Strength { get; init; }

    public required string Mixed { get; init; }

    public required string Gap { get; init; }

    public required string Open { get; init; }

    /// <summary>{gaps}, {inPlace}, {now}.</summary>
    public required string Counts { get; init; }

    public required string InPlace { get; init; }

    public required string Gaps { get; init; }

    public required string ToConsider { get; init; }

    public required string Standing { get; init; }

    public required string Domain { get; init; }

    public required string Commune { get; init; }

    public required string NotShared { get; init; }

    public required string NotSharedLead { get; init; }

    public required string Empty { get; init; }

    public required string Excel { get; init; }

    public required string Csv { get; init; }

    public required string YourZones { get; init; }
}
