namespace VifRecommender.Web.FollowUp;

/// <summary>The words of the pages that follow up what was decided and compare versions.</summary>
public sealed record FollowUpText
{
    public required string CompareLead { get; init; }

    public required string OneVersionOnly { get; init; }

    public required string FromVersion { get; init; }

    public required string ToVersion { get; init; }

    public required string CompareThese { get; init; }

    /// <summary>{author}, {date}, {n}.</summary>
    public required string VersionOf { get; init; }

    public required string VersionMissing { get; init; }

    /// <summary>{commune}.</summary>
    public required string Title { get; init; }

    public required string Lead { get; init; }

    public required string NothingDecided { get; init; }

    /// <summary>{date}.</summary>
    public required string AskAgain { get; init; }

    public required string ToDecide { get; init; }

    public required string ToDecideLead { get; init; }
}
