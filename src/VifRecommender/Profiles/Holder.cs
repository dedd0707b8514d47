namespace VifRecommender.Profiles;

/// <summary>Who holds a service that is present.</summary>
public enum Holder
{
    /// <summary>The commune or its CPAS/OCMW/ÖSHZ: the default.</summary>
    Commune,

    /// <summary>The police zone or the group of communes.</summary>
    Zone,

    /// <summary>The province, the welfare region or the Region.</summary>
    Region,
}
