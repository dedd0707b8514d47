namespace VifRecommender.Web.FollowUp;

/// <summary>The words of the overview of a year, in German.</summary>
internal static class GermanYearText
{
    public static readonly YearText Words = new()
    {
        Title = "Umsetzung {year}: {commune}",
        Heading = "Das Jahr auf einer Seite",
        Explained = "Für den Rat: je Quartal, was entschieden wurde, wie weit es ist, was festgestellt wurde und wer dafür einsteht.",
        Year = "Jahr",
        Show = "Zum Drucken",
        Word = "Word-Datei (.docx)",
        Quarter = "Quartal",
        Practice = "Bewährte Praxis",
        Decided = "Entschieden am",
        State = "Stand",
        Indicator = "Indikator",
        Carried = "Getragen von",
        Undated = "Ohne Frist",
        Before = "Vor {year}",
        Nothing = "Für {year} ist nichts entschieden oder erwartet.",
        AsOf = "Stand am {date}",
        More = "Und noch {n} in der Umsetzung der Gemeinde.",
        Foot = "Funktionen, nie Personen. Eine Zahl von weniger als fünf Personen wird nicht veröffentlicht. Der Rat entscheidet.",
    };
}
