namespace VifRecommender.Catalogues;

/// <summary>What studies of effect found of a kind of practice; apart from where the practice is done and who names it.</summary>
public enum EffectDirection
{
    /// <summary>No study of effect was found, or none could be read.</summary>
    NotStudied,

    /// <summary>At least one study with a comparison found less violence.</summary>
    Reduces,

    /// <summary>Something else than violence got better; read it with what it was measured on.</summary>
    Improves,

    /// <summary>Studies did not show less violence.</summary>
    NoClearEffect,

    /// <summary>Some studies found less violence, others did not.</summary>
    Mixed,

    /// <summary>It can put people in danger when the safety conditions are missing.</summary>
    MayHarm,
}
