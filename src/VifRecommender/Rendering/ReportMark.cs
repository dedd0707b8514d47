namespace VifRecommender.Rendering;

/// <summary>What a line of a report weighs; a layout may draw it as a sign.</summary>
public enum ReportMark
{
    /// <summary>Nothing of the kind.</summary>
    Item,

    /// <summary>Met, or there.</summary>
    Good,

    /// <summary>Not met, or against it.</summary>
    Bad,

    /// <summary>Not known, or to be confirmed.</summary>
    Open,

    /// <summary>A word of caution.</summary>
    Caution,
}
