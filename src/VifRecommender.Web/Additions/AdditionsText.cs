namespace VifRecommender.Web.Additions;

/// <summary>The words of the page with local additions.</summary>
public sealed record AdditionsText
{
    /// <summary>{commune}.</summary>
    public required string Title { get; init; }

    public required string Lead { get; init; }

    public required string Now { get; init; }

    public required string None { get; init; }

    /// <summary>{name}, {practices}, {rules}.</summary>
    public required string Count { get; init; }

    /// <summary>{name}.</summary>
    public required string Used { get; init; }

    public required string NotUsed { get; init; }

    public required string Upload { get; init; }

    public required string File { get; init; }

    /// <summary>{kib}.</summary>
    public required string FileHint { get; init; }

    public required string FileNeeded { get; init; }

    public required string Send { get; init; }

    public required string Remove { get; init; }

    public required string Saved { get; init; }

    /// <summary>{author}, {date}.</summary>
    public required string Conflict { get; init; }

    public required string Refused { get; init; }

    /// <summary>{practices}, {rules}, {others}, {thresholds}, {id}.</summary>
    public required string TooLarge { get; init; }

    public required string Faults { get; init; }

    public required string Remarks { get; init; }

    /// <summary>{n}.</summary>
    public required string LineNumber { get; init; }
}
