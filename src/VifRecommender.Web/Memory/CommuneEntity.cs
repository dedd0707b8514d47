namespace VifRecommender.Web.Memory;

/// <summary>A commune as it is stored.</summary>
internal sealed class CommuneEntity
{
    public Guid Id { get; init; }

    public required string Name { get; set; }

    public string? NisCode { get; set; }

    public string? Zone { get; set; }

    /// <summary>The version of the last profile. Two writers that saw the same one cannot both raise it.</summary>
    public int ProfileVersion { get; set; }

    public List<ProfileEntity> Profiles { get; } = [];

    public List<DecisionEntity> Decisions { get; } = [];

    public List<OverlayEntity> Overlays { get; } = [];

    public List<KeptAdviceEntity> KeptAdvices { get; } = [];

    public List<SharingEntity> Sharings { get; } = [];
}
