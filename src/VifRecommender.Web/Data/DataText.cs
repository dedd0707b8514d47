namespace VifRecommender.Web.Data;

/// <summary>The words of the page on what is kept.</summary>
public sealed record DataText
{
    /// <summary>{commune}.</summary>
    public required string Title { get; init; }

    public required string Lead { get; init; }

    public required string KeptVersions { get; init; }

    public required string Export { get; init; }

    public required string ExportLead { get; init; }

    public required string ExportNow { get; init; }

    public required string Delete { get; init; }

    public required string DeleteLead { get; init; }

    public required string DeleteConfirm { get; init; }

    /// <summary>{commune}.</summary>
    public required string DeleteConfirmHint { get; init; }

    /// <summary>{commune}.</summary>
    public required string DeleteMismatch { get; init; }

    public required string DeleteNow { get; init; }

    /// <summary>{commune}.</summary>
    public required string Deleted { get; init; }
}
