namespace VifRecommender.Cli.Batch.Tables;

/// <summary>What the cells of a column are.</summary>
internal enum CellKind
{
    Text,

    /// <summary>A whole number, as people write it.</summary>
    Whole,

    /// <summary>A number with decimals or without, as people write it.</summary>
    Number,

    /// <summary>Words with <c>|</c> between them.</summary>
    List,

    /// <summary>
    /// A word, and after a colon who holds the service or until when the practice is set aside: <c>present:zone</c>,
    /// <c>dismissed:2027-06-30</c>.
    /// </summary>
    State,
}
