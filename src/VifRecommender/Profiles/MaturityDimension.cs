namespace VifRecommender.Profiles;

/// <summary>One of the six dimensions in which a local network's maturity is rated, each from 1 (isolated) to 5 (integrated).</summary>
public enum MaturityDimension
{
    /// <summary>A: contact and referral.</summary>
    Contact,

    /// <summary>B: mandate and coordination.</summary>
    Coordination,

    /// <summary>C: people and training.</summary>
    People,

    /// <summary>D: risk and rules for sharing information.</summary>
    Risk,

    /// <summary>E: offer for victims, children and perpetrators.</summary>
    Offer,

    /// <summary>F: data and evaluation.</summary>
    Evaluation,
}
