namespace VifRecommender.Web.Memory;

/// <summary>A decision or a step of progress as it is stored. Revisions are added and never changed.</summary>
internal sealed class DecisionEntity
{
    public Guid CommuneId { get; init; }

    public required string Practice { get; init; }

    public int Revision { get; init; }

    public DecisionKind Kind { get; init; }

    public string? Reason { get; init; }

    public DateOnly? Until { get; init; }

    public int? Progress { get; init; }

    public DateTimeOffset DecidedAt { get; init; }

    public required string Author { get; init; }

    public Decision ToDecision() => new(Practice, Revision, Kind, Reason, Until, Progress, DecidedAt, Author);
}
