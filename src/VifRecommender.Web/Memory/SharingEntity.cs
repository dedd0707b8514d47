namespace VifRecommender.Web.Memory;

/// <summary>What an editor said of sharing, as it is stored. Revisions are added and never changed.</summary>
internal sealed class SharingEntity
{
    public Guid CommuneId { get; init; }

    public int Revision { get; init; }

    public string? Zone { get; init; }

    public DateTimeOffset ChangedAt { get; init; }

    public required string Author { get; init; }

    public Sharing ToSharing() => new(Revision, Zone, ChangedAt, Author);
}
