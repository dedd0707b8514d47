namespace VifRecommender.Cli.Batch;

/// <summary>The form in which a batch answers.</summary>
internal enum BatchFormat
{
    /// <summary>A line of JSON for each commune.</summary>
    JsonLines,

    /// <summary>A table for a spreadsheet.</summary>
    Csv,
}
