namespace VifRecommender.Documents;

/// <summary>What a box is for.</summary>
public enum BoxKind
{
    /// <summary>Immediate danger: numbers to call.</summary>
    Danger,

    /// <summary>A rule that protects people.</summary>
    Safety,

    /// <summary>What is to be seen at once, or ticked.</summary>
    Plain,
}
