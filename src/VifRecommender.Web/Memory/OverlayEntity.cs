namespace VifRecommender.Web.Memory;

/// <summary>
/// A version of a commune's overlay as it is stored. Versions are added and never changed; one without text takes the overlay away.
/// </summary>
internal sealed class OverlayEntity
{
    public Guid CommuneId { get; init; }

    public int Version { get; init; }

    public DateTimeOffset SavedAt { get; init; }

    public required string Author { get; init; }

    public string? Json { get; init; }

    public StoredOverlay ToStored() => new(Version, SavedAt, Author, Json);
}
