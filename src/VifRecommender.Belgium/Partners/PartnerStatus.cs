namespace VifRecommender.Belgium.Partners;

/// <summary>Whether a partner works.</summary>
public enum PartnerStatus
{
    /// <summary>It works, as far as its sources say.</summary>
    Active,

    /// <summary>It was announced; no source says that it opened.</summary>
    Announced,

    /// <summary>Its last source says that it takes nothing new, or not whether it goes on.</summary>
    Paused,
}
