namespace VifRecommender.Web.Layout;

/// <summary>What is said where a request ends with a status.</summary>
public sealed record StatusText
{
    public required string NotFoundTitle { get; init; }

    public required string NotFoundText { get; init; }

    public required string ErrorTitle { get; init; }

    public required string ErrorText { get; init; }

    public required string ForbiddenTitle { get; init; }

    public required string ForbiddenText { get; init; }

    public required string ExpiredTitle { get; init; }

    public required string ExpiredText { get; init; }

    public required string TooManyTitle { get; init; }

    public required string TooManyText { get; init; }

    public required string NotThisWayTitle { get; init; }

    public required string NotThisWayText { get; init; }

    public required string TooLargeTitle { get; init; }

    public required string TooLargeText { get; init; }

    public required string MemoryAwayTitle { get; init; }

    public required string MemoryAwayText { get; init; }

    public required string DemoClosedTitle { get; init; }

    public required string DemoClosedText { get; init; }

    public required string DemoBehindProxyText { get; init; }

    public required string OtherHostTitle { get; init; }

    public required string OtherHostText { get; init; }

    public required string TooLongTitle { get; init; }

    public required string TooLongText { get; init; }
}
