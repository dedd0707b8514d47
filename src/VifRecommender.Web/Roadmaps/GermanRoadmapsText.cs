namespace VifRecommender.Web.Roadmaps;

/// <summary>The words of the page with the roadmap, in German.</summary>
internal static class GermanRoadmapsText
{
    public static readonly RoadmapsText Words = new()
    {
        Impossible =
            "Der Computer, auf dem diese Anwendung läuft, kann keinen Fahrplan berechnen. Wer sie betreibt, findet den Grund unter "
            + "/health/ready.",
        Title = "Fahrplan für {commune}",
        Lead = "Was beginnt und wann, ohne Budget oder Personal je zu überschreiten, und nichts vor dem, was zuerst kommen muss.",
        Quarters = "Anzahl der Quartale",
        PlanNow = "Planen",
        NeedsMeans = "Geben Sie Budget und Personal an: Der Fahrplan hält sie ein. Sie können auch im Profil stehen.",
        WhatWhen = "Was und wann",
        GanttTable = "Dasselbe als Tabelle",
        Practice = "Maßnahme",
        Starts = "Beginn",
        Runs = "Läuft",
        OneOff = "Zu Beginn",
        Yearly = "Im Jahr",
        SetUpTime = "Zeit zu Beginn",
        RunningTime = "Zeit danach",
        QuarterTakes = "Was jedes Quartal verlangt",
        Quarter = "Quartal",
        Budget = "Geldmittel",
        Time = "Zeit",
        NewStarts = "Neu begonnen",
        LeftOut = "Nicht aufgenommen",
        LeftOutList = "Was nicht hineinpasst, und was es hineinbrächte",
        Estimates =
            "Mitte der Schätzungen des Katalogs, für den Anteil der Gemeinde; eine volle Stelle entspricht 55 Arbeitstagen im Quartal.",
        AsExcel = "Als Excel-Datei",
        AsCalendar = "Für den Kalender (.ics)",
    };
}
