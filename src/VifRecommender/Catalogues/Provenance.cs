namespace VifRecommender.Catalogues;

/// <summary>Where a statement comes from.</summary>
public enum Provenance
{
    /// <summary>Professional judgement, without a source.</summary>
    Judgement,

    /// <summary>Read in a source that is named.</summary>
    Sourced,
}
