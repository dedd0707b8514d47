namespace VifRecommender.Web.Roadmaps;

/// <summary>The words of the page with the roadmap, in English.</summary>
internal static class EnglishRoadmapsText
{
    public static readonly RoadmapsText Words = new()
    {
        Impossible =
            "The computer on which this service runs cannot compute a roadmap. Whoever runs it finds the reason at /health/ready.",
        Title = "Roadmap for {commune}",
        Lead = "What starts when, never beyond budget or staff, and nothing before what it needs.",
        Quarters = "Number of quarters",
        PlanNow = "Plan",
        NeedsMeans = "Say what budget and staff there are: the roadmap keeps within them. They can also stand in the profile.",
        WhatWhen = "What and when",
        GanttTable = "The same as a table",
        Practice = "Practice",
        Starts = "Starts",
        Runs = "Runs from",
        OneOff = "At the start",
        Yearly = "A year",
        SetUpTime = "Time at the start",
        RunningTime = "Time afterwards",
        QuarterTakes = "What each quarter takes",
        Quarter = "Quarter",
        Budget = "Budget",
        Time = "Time",
        NewStarts = "New starts",
        LeftOut = "Left out",
        LeftOutList = "What does not fit, and what would bring it in",
        Estimates = "Middle of the catalogue’s estimates, for the commune’s part; one full-time post stands for 55 working days a quarter.",
        AsExcel = "As an Excel file",
        AsCalendar = "For a calendar (.ics)",
    };
}
