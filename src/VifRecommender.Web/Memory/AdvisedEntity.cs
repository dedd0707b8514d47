namespace VifRecommender.Web.Memory;

/// <summary>The place of a practice in the advice for a version of a profile.</summary>
internal sealed class AdvisedEntity
{
    public Guid CommuneId { get; init; }

    public int Version { get; init; }

    public int Rank { get; init; }

    public required string Practice { get; init; }

    public int Wave { get; init; }

    public int Score { get; init; }
}
