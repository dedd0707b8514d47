namespace VifRecommender.Web.Accounts;

/// <summary>What somebody may do, and where.</summary>
internal enum Role
{
    /// <summary>Reads one commune.</summary>
    Reader,

    /// <summary>Reads and writes one commune.</summary>
    Editor,

    /// <summary>Reads and writes the communes of one zone whose own editors share them.</summary>
    Coordinator,
}
