namespace VifRecommender.Web.Roadmaps;

/// <summary>The words of the page with the roadmap.</summary>
public sealed record RoadmapsText
{
    public required string Impossible { get; init; }

    /// <summary>{commune}.</summary>
    public required string Title { get; init; }

    public required string Lead { get; init; }

    public required string Quarters { get; init; }

    public required string PlanNow { get; init; }

    public required string NeedsMeans { get; init; }

    public required string WhatWhen { get; init; }

    public required string GanttTable { get; init; }

    public required string Practice { get; init; }

    public required string Starts { get; init; }

    public required string Runs { get; init; }

    public required string OneOff { get; init; }

    public required string Yearly { get; init; }

    public required string SetUpTime { get; init; }

    public required string RunningTime { get; init; }

    public required string QuarterTakes { get; init; }

    public required string Quarter { get; init; }

    public required string Budget { get; init; }

    public required string Time { get; init; }

    public required string NewStarts { get; init; }

    public required string LeftOut { get; init; }

    public required string LeftOutList { get; init; }

    public required string Estimates { get; init; }

    public required string AsExcel { get; init; }

    public required string AsCalendar { get; init; }
}
