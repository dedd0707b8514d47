namespace VifRecommender.Cli.Batch;

/// <summary>How much is written of each commune.</summary>
internal enum BatchDetail
{
    /// <summary>Ids, waves and scores.</summary>
    Ranks,

    /// <summary>The whole advice.</summary>
    Full,
}
