namespace VifRecommender.Web.Zones;

/// <summary>The words of the board of a zone, in German.</summary>
internal static class GermanBoardText
{
    public static readonly BoardText Words = new()
    {
        ByDomain = "Die Gemeinden, Bereich für Bereich",
        Explained =
            "Je Bereich, nach der Empfehlung jeder Gemeinde: was dort besteht, und die Lücken, die ihre Antworten zeigen. Was "
            + "nicht bekannt ist, zählt nicht als Lücke.",
        Strength = "Stärke",
        Mixed = "Zum Teil",
        Gap = "Lücke",
        Open = "Noch nicht bekannt",
        Counts = "{inPlace} vorhanden, {gaps} festgestellte Lücken, {now} zu erwägen",
        InPlace = "Vorhanden",
        Gaps = "Festgestellte Lücken",
        ToConsider = "Zu erwägen",
        Standing = "Befund",
        Domain = "Bereich",
        Commune = "Gemeinde",
        NotShared = "Nicht geteilt",
        NotSharedLead = "Von einer Gemeinde ist nichts zu sehen, solange die eigene Redaktion ihre Antworten nicht mit der Zone teilt.",
        Empty = "Zurzeit teilt keine Gemeinde der Zone ihre Antworten.",
        Excel = "Excel-Tabelle (.xlsx)",
        Csv = "CSV-Tabelle",
        YourZones = "Ihre Zonen",
    };
}
