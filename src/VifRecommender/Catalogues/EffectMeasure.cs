namespace VifRecommender.Catalogues;

/// <summary>What an effect was measured on.</summary>
public enum EffectMeasure
{
    /// <summary>Violence: reported by victims, noted by workers or recorded by the police.</summary>
    Violence,

    /// <summary>What victims feel or do for their safety.</summary>
    Safety,

    /// <summary>People who reach a service.</summary>
    Referral,

    /// <summary>Situations that are recognised.</summary>
    Identification,

    /// <summary>Knowledge and attitudes.</summary>
    Knowledge,

    /// <summary>Health and behaviour.</summary>
    Wellbeing,

    /// <summary>Having a stable home.</summary>
    Housing,
}
