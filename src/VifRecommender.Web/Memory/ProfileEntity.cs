namespace VifRecommender.Web.Memory;

/// <summary>A version of a profile as it is stored. Versions are added and never changed.</summary>
internal sealed class ProfileEntity
{
    public Guid CommuneId { get; init; }

    public int Version { get; init; }

    public DateTimeOffset SavedAt { get; init; }

    public required string Author { get; init; }

    public required string Json { get; init; }

    public List<AdvisedEntity> Advised { get; init; } = [];

    public StoredProfile ToStored() => new(CommuneId, Version, SavedAt, Author, Json);
}
