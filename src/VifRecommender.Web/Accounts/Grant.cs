namespace VifRecommender.Web.Accounts;

/// <summary>A role that somebody has.</summary>
internal sealed class Grant
{
    public required string PersonId { get; init; }

    public required Role Role { get; init; }

    /// <summary>
    /// For readers and editors the NIS code of the commune, or its key where it has no code; for coordinators the name of the zone.
    /// </summary>
    public required string Scope { get; init; }
}
