namespace VifRecommender.Batches;

/// <summary>How much is written of each commune of a batch.</summary>
public enum BatchDetail
{
    /// <summary>Ids, waves and scores of the first practices.</summary>
    Ranks,

    /// <summary>The whole advice.</summary>
    Full,
}
