namespace VifRecommender.Catalogues;

/// <summary>Where an amount comes from.</summary>
public enum FigureBasis
{
    /// <summary>Our own estimate.</summary>
    Estimate,

    /// <summary>Read in a source that the practice names.</summary>
    Sourced,
}
