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

    public string? Pilot { get; init; }

    public string? Lead { get; init; }

    /// <summary>A <see cref="Quarter"/> as it is written.</summary>
    public string? Due { get; init; }

    public string? Indicator { get; init; }

    public string? Value { get; init; }

    public DateOnly? MeasuredOn { get; init; }

    public Decision ToDecision() => new(Practice, Revision, Kind, Reason, Until, Progress, DecidedAt, Author,
        new ActionSheet(Pilot, Lead, Quarter.Find(Due), Indicator, Value, MeasuredOn) is var sheet && sheet != ActionSheet.Empty
            ? sheet : null);
}
