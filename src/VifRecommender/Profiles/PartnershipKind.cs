namespace VifRecommender.Profiles;

/// <summary>The kind of group with which a commune acts.</summary>
public enum PartnershipKind
{
    /// <summary>The police zone.</summary>
    PoliceZone,

    /// <summary>A group of communes.</summary>
    Intercommunal,

    /// <summary>A province, a welfare region or another supra-local group.</summary>
    Supralocal,
}
