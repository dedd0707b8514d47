namespace VifRecommender.Web.Zones;

/// <summary>How a commune stands in a domain, as far as its answers tell.</summary>
public enum Standing
{
    /// <summary>Nothing is in place, and no answer establishes a gap: it is not known, which is no gap.</summary>
    Open,

    /// <summary>Its answers establish a gap, and nothing is in place.</summary>
    Gap,

    /// <summary>Something is in place, and its answers establish a gap.</summary>
    Mixed,

    /// <summary>Something is in place, and no gap is established.</summary>
    Strength,
}
