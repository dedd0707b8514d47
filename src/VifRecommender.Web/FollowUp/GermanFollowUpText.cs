namespace VifRecommender.Web.FollowUp;

/// <summary>The words of the pages that follow up what was decided and compare versions, in German.</summary>
internal static class GermanFollowUpText
{
    public static readonly FollowUpText Words = new()
    {
        CompareLead =
            "Was sich zwischen zwei Fassungen des Profils bewegt hat, und durch welche Regel und welche Angabe. Jede Fassung zählt mit "
            + "dem, was damals entschieden war.",
        OneVersionOnly =
            "Es gibt noch keine zwei Fassungen, die sich vergleichen lassen. Jedes Speichern des Profils und jede Antwort fügt eine hinzu.",
        FromVersion = "Von Fassung",
        ToVersion = "Zu Fassung",
        CompareThese = "Vergleichen",
        VersionOf = "Fassung {n}, {date}, {author}",
        VersionMissing = "Diese Fassung gibt es nicht, oder sie passt nicht mehr zum aktuellen Katalog.",
        Title = "Umsetzung: {commune}",
        Lead = "Was die Gemeinde entschieden hat, und wie weit sie damit ist.",
        NothingDecided = "Es ist noch nichts entschieden.",
        AskAgain = "Der {date} ist vorbei: Die Frage stellt sich erneut.",
        ToDecide = "Zu entscheiden",
        ToDecideLead = "Die ersten Maßnahmen der Empfehlung, über die noch nichts entschieden ist.",
    };
}
