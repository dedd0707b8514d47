namespace VifRecommender.Web.FollowUp;

/// <summary>The words of the overview of a year.</summary>
public sealed record YearText
{
    /// <summary>{commune}, {year}.</summary>
    public required string Title { get; init; }

    public required string Heading { get; init; }

    public required string Explained { get; init; }

    public required string Year { get; init; }

    public required string Show { get; init; }

    public required string Word { get; init; }

    public required string Quarter { get; init; }

    public required string Practice { get; init; }

    public required string Decided { get; init; }

    public required string State { get; init; }

    public required string Indicator { get; init; }

    public required string Carried { get; init; }

    public required string Undated { get; init; }

    /// <summary>{year}.</summary>
    public required string Before { get; init; }

    /// <summary>{year}.</summary>
    public required string Nothing { get; init; }

    /// <summary>{date}.</summary>
    public required string AsOf { get; init; }

    /// <summary>{n}.</summary>
    public required string More { get; init; }

    public required string Foot { get; init; }
}
