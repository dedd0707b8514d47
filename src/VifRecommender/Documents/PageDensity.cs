namespace VifRecommender.Documents;

/// <summary>How closely a page is set.</summary>
public enum PageDensity
{
    /// <summary>For reading at a distance of an arm.</summary>
    Normal,

    /// <summary>Smaller type and less space, for a page that has to fit one sheet.</summary>
    Dense,

    /// <summary>As small as a paper for a meeting can be.</summary>
    Densest,
}
