namespace VifRecommender.Diagnostics;

/// <summary>How grave a fault of a file is.</summary>
public enum Severity
{
    /// <summary>The file is used; something in it deserves a look.</summary>
    Warning,

    /// <summary>The file is not used.</summary>
    Error,
}
