namespace VifRecommender.Catalogues;

/// <summary>The scale at which a practice is done, from the most local to the widest.</summary>
public enum Scale : byte
{
    /// <summary>By the commune alone.</summary>
    Commune,

    /// <summary>With the police zone.</summary>
    PoliceZone,

    /// <summary>With neighbouring communes.</summary>
    Intercommunal,

    /// <summary>With the province, the welfare region or the Region.</summary>
    Supralocal,
}
