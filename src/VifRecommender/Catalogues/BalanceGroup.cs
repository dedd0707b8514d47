namespace VifRecommender.Catalogues;

/// <summary>What groups practices for balance.</summary>
public enum BalanceGroup
{
    /// <summary>The domain.</summary>
    Domain,

    /// <summary>The theme, shared by practices that do much the same.</summary>
    Theme,
}
