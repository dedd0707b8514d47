namespace VifRecommender.Pooling;

/// <summary>Why a commune keeps a practice for itself.</summary>
public enum KeptReason
{
    /// <summary>It belongs to each commune: it has no wider scale.</summary>
    BelongsToEachCommune,

    /// <summary>No other commune of the group can start it now.</summary>
    NobodyElse,

    /// <summary>Sharing it would make victims travel where there is no transport.</summary>
    ExposesByTravel,
}
