namespace VifRecommender.Profiles;

/// <summary>A Belgian region. A German-speaking commune is <see cref="Wallonia"/> with <see cref="Language.German"/>.</summary>
public enum Region
{
    /// <summary>The Flemish Region.</summary>
    Flanders,

    /// <summary>The Walloon Region, German-speaking communes included.</summary>
    Wallonia,

    /// <summary>The Brussels-Capital Region.</summary>
    Brussels,
}
