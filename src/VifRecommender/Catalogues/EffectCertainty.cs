namespace VifRecommender.Catalogues;

/// <summary>How sure a finding on effect is, judged from design and size of the studies.</summary>
public enum EffectCertainty
{
    /// <summary>Few or small studies, or none with a sound comparison.</summary>
    Low,

    /// <summary>A sound comparison, or several studies that agree in part.</summary>
    Moderate,

    /// <summary>Large studies with a sound comparison that agree.</summary>
    High,
}
