namespace VifRecommender.Web.FollowUp;

/// <summary>The words of the sheets of what is followed up.</summary>
public sealed record SheetText
{
    public required string PageName { get; init; }

    public required string Lead { get; init; }

    public required string FunctionsOnly { get; init; }

    public required string State { get; init; }

    public required string Reason { get; init; }

    public required string ReasonHint { get; init; }

    public required string Pilot { get; init; }

    public required string PilotHint { get; init; }

    public required string Answers { get; init; }

    public required string AnswersHint { get; init; }

    public required string Due { get; init; }

    public required string NoDue { get; init; }

    public required string Indicator { get; init; }

    public required string NoIndicator { get; init; }

    public required string Value { get; init; }

    public required string ValueHint { get; init; }

    public required string MeasuredOn { get; init; }

    public required string Save { get; init; }

    public required string Saved { get; init; }

    /// <summary>{author}, {date}.</summary>
    public required string Faster { get; init; }

    public required string NotAPerson { get; init; }

    public required string IndicatorFirst { get; init; }

    public required string DayNeeded { get; init; }

    public required string ValueNeeded { get; init; }

    public required string Earlier { get; init; }

    /// <summary>{practice}.</summary>
    public required string ToSheet { get; init; }

    public required string BackToAll { get; init; }

    /// <summary>{n}, {year}.</summary>
    public required string QuarterName { get; init; }

    public required string Overdue { get; init; }
}
