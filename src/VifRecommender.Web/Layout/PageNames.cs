namespace VifRecommender.Web.Layout;

/// <summary>The names of the pages of a commune and of the lists that lead to them.</summary>
public sealed record PageNames
{
    public required string Profile { get; init; }

    public required string Advice { get; init; }

    public required string Roadmap { get; init; }

    public required string FollowUp { get; init; }

    public required string Compare { get; init; }

    public required string Additions { get; init; }

    public required string Data { get; init; }

    public required string Communes { get; init; }

    public required string Zone { get; init; }
}
