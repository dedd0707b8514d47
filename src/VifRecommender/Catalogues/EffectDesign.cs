namespace VifRecommender.Catalogues;

/// <summary>The strongest design among the studies of an effect.</summary>
public enum EffectDesign
{
    /// <summary>A systematic review of several studies.</summary>
    SystematicReview,

    /// <summary>Groups drawn by lot.</summary>
    RandomisedTrial,

    /// <summary>A comparison group that was not drawn by lot.</summary>
    ComparisonGroup,

    /// <summary>Before and after, without a comparison group.</summary>
    BeforeAfter,
}
