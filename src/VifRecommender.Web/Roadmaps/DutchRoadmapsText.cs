namespace VifRecommender.Web.Roadmaps;

/// <summary>The words of the page with the roadmap, in Dutch.</summary>
internal static class DutchRoadmapsText
{
    public static readonly RoadmapsText Words = new()
    {
        Impossible =
            "De computer waarop deze toepassing draait, kan geen stappenplan berekenen. De beheerder vindt de reden op /health/ready.",
        Title = "Stappenplan voor {commune}",
        Lead = "Wat er begint en wanneer, zonder budget of personeel ooit te overschrijden, en niets vóór wat eerst moet komen.",
        Quarters = "Aantal kwartalen",
        PlanNow = "Plannen",
        NeedsMeans = "Geef budget en personeel op: het stappenplan houdt zich daaraan. Ze kunnen ook in het profiel staan.",
        WhatWhen = "Wat en wanneer",
        GanttTable = "Hetzelfde als tabel",
        Practice = "Praktijk",
        Starts = "Start",
        Runs = "Loopt vanaf",
        OneOff = "Bij de start",
        Yearly = "Per jaar",
        SetUpTime = "Tijd bij de start",
        RunningTime = "Tijd daarna",
        QuarterTakes = "Wat elk kwartaal vraagt",
        Quarter = "Kwartaal",
        Budget = "Budget",
        Time = "Tijd",
        NewStarts = "Nieuw gestart",
        LeftOut = "Niet opgenomen",
        LeftOutList = "Wat er niet in past, en wat het erin zou brengen",
        Estimates =
            "Midden van de ramingen uit de catalogus, voor het deel van de gemeente; één voltijdse staat voor 55 werkdagen per kwartaal.",
        AsExcel = "Als Excel-bestand",
        AsCalendar = "Voor de agenda (.ics)",
    };
}
