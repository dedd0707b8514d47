namespace VifRecommender.Profiles;

/// <summary>Whether a regional structure covers the commune.</summary>
public enum StructurePresence : byte
{
    /// <summary>Nobody said.</summary>
    Unknown,

    /// <summary>No such structure covers the commune.</summary>
    Absent,

    /// <summary>It is announced: to be asked before investing.</summary>
    Announced,

    /// <summary>It covers the commune: joining comes before building.</summary>
    Present,
}
