namespace VifRecommender.Cli.Checking;

/// <summary>How a check ends, the better first.</summary>
internal enum Grade
{
    Good,

    /// <summary>There is a warning or a remark.</summary>
    Remarks,

    /// <summary>Something is wrong: a fault, or a case that fails.</summary>
    Errors,
}
