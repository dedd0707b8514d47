namespace VifRecommender.Catalogues;

/// <summary>How long a practice takes to set up.</summary>
public enum Effort
{
    /// <summary>Weeks.</summary>
    QuickWin,

    /// <summary>Months.</summary>
    Medium,

    /// <summary>A year or more.</summary>
    Structural,
}
