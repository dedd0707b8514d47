namespace VifRecommender.Web.Zones;

/// <summary>The words of the page on which a commune shares its answers.</summary>
public sealed record SharingText
{
    public required string PageName { get; init; }

    /// <summary>{commune}.</summary>
    public required string Title { get; init; }

    /// <summary>{zone}.</summary>
    public required string Explained { get; init; }

    public required string WhoSees { get; init; }

    /// <summary>{author}, {date}, {zone}.</summary>
    public required string IsShared { get; init; }

    /// <summary>{zone}.</summary>
    public required string IsNotShared { get; init; }

    /// <summary>{date}, {zone}.</summary>
    public required string WasOther { get; init; }

    public required string ShareNow { get; init; }

    public required string StopNow { get; init; }

    public required string AtOnce { get; init; }

    public required string Saved { get; init; }

    /// <summary>{author}, {date}.</summary>
    public required string Faster { get; init; }

    public required string EditorsOnly { get; init; }

    public required string NoZone { get; init; }
}
