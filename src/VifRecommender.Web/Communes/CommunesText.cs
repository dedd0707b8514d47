namespace VifRecommender.Web.Communes;

/// <summary>The words of the list of communes.</summary>
public sealed record CommunesText
{
    public required string Lead { get; init; }

    public required string Commune { get; init; }

    public required string NoCommunes { get; init; }

    public required string NoProfileYet { get; init; }

    public required string ReadOnly { get; init; }

    public required string FillProfile { get; init; }

    /// <summary>{n}.</summary>
    public required string VersionNumber { get; init; }

    public required string ReadAdvice { get; init; }

    public required string New { get; init; }

    public required string Add { get; init; }

    public required string Exists { get; init; }

    public required string NotYours { get; init; }

    public required string PlacedByOperator { get; init; }

    public required string Samples { get; init; }

    public required string SamplesLead { get; init; }

    public required string Sample { get; init; }

    public required string OpenSample { get; init; }

    public required string PoliceZone { get; init; }

    public required string ZoneHint { get; init; }

    public required string Find { get; init; }

    public required string FindHint { get; init; }

    public required string Search { get; init; }

    public required string Found { get; init; }

    public required string NothingFound { get; init; }

    /// <summary>{commune}.</summary>
    public required string OpenPublic { get; init; }

    public required string PublicLead { get; init; }

    public required string Province { get; init; }

    public required string Judicial { get; init; }

    /// <summary>{date}.</summary>
    public required string InhabitantsOn { get; init; }

    public required string MergedFrom { get; init; }
}
