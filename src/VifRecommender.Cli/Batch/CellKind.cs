namespace VifRecommender.Cli.Batch;

/// <summary>What the cells of a column are.</summary>
internal enum CellKind
{
    Text,

    Number,

    /// <summary>Words with <c>|</c> between them.</summary>
    List,

    /// <summary>A word, and after a colon who holds the service or until when the practice is set aside: <c>present:zone</c>, <c>dismissed:2027-06-30</c>.</summary>
    State,
}
