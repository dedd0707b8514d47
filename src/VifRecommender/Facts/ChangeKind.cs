namespace VifRecommender.Facts;

/// <summary>What a commune can do about a fact.</summary>
public enum ChangeKind
{
    /// <summary>The profile does not say: it is to be found out, and may be so already.</summary>
    Learn,

    /// <summary>The commune, with its partners, can bring it about.</summary>
    BringAbout,

    /// <summary>It is given: population, region, language, the regional structures and the circumstances of the place.</summary>
    Given,
}
