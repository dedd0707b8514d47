namespace VifRecommender.Web.FollowUp;

/// <summary>The words of the page on what moved since an advice that was kept.</summary>
public sealed record KeptText
{
    public required string PageName { get; init; }

    public required string Lead { get; init; }

    public required string KeepNow { get; init; }

    /// <summary>{n}.</summary>
    public required string KeepLead { get; init; }

    public required string Saved { get; init; }

    /// <summary>{author}, {date}.</summary>
    public required string Faster { get; init; }

    public required string None { get; init; }

    public required string Which { get; init; }

    /// <summary>{author}, {date}, {n}.</summary>
    public required string Item { get; init; }

    public required string Compare { get; init; }

    /// <summary>{catalogue}, {software}.</summary>
    public required string MadeBy { get; init; }

    public required string Gone { get; init; }

    public required string Unreadable { get; init; }
}
