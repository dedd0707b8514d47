namespace VifRecommender.Belgium.Searching;

/// <summary>How a search found a commune, the surest first.</summary>
public enum MatchKind
{
    /// <summary>It has this code.</summary>
    Code,

    /// <summary>It has this name, in one of the three languages.</summary>
    Name,

    /// <summary>It has this postal code.</summary>
    PostalCode,

    /// <summary>The code is that of a commune that merged into it.</summary>
    FormerCode,

    /// <summary>The name is that of a commune that merged into it.</summary>
    FormerName,

    /// <summary>The name is that of a part of it.</summary>
    Part,

    /// <summary>The name or the number is that of its police zone.</summary>
    Zone,

    /// <summary>Its name, or that of a part, begins with the text or holds it.</summary>
    PartOfName,

    /// <summary>No name is the same; this one is near.</summary>
    Nearest,
}
