namespace VifRecommender.Documents;

/// <summary>What stands before each entry of a list.</summary>
public enum ListMark
{
    /// <summary>A bullet.</summary>
    Bullet,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A square to tick.</summary>
    Check,

    /// <summary>Nothing.</summary>
    None,
}
