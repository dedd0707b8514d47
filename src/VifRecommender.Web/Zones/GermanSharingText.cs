namespace VifRecommender.Web.Zones;

/// <summary>The words of the page on which a commune shares its answers, in German.</summary>
internal static class GermanSharingText
{
    public static readonly SharingText Words = new()
    {
        PageName = "Teilen",
        Title = "Mit der Zone teilen: {commune}",
        Explained =
            "Ohne Teilen sieht weder jemand aus einer anderen Gemeinde noch die Koordination der Zone {zone}, was Ihre Gemeinde "
            + "geantwortet hat.",
        WhoSees =
            "Mit Teilen: Die Koordination der Zone liest und ergänzt Ihre Seiten, und die Gemeinden der Zone sehen Sie auf der "
            + "Übersicht der Zone (Ihre Bereiche, was Sie haben und leihen können).",
        IsShared = "Geteilt mit der Zone {zone} seit dem {date}, von {author}.",
        IsNotShared = "Nicht geteilt mit der Zone {zone}.",
        WasOther = "Was am {date} geteilt wurde, galt für die Zone {zone}, zu der die Gemeinde nicht mehr gehört.",
        ShareNow = "Mit der Zone teilen",
        StopNow = "Nicht mehr teilen",
        AtOnce = "Das Ende gilt sofort. Was vorher gedruckt oder exportiert wurde, bleibt, wo es ist.",
        Saved = "Das ist gespeichert.",
        Faster = "{author} hat das Teilen am {date} geändert, bevor Ihre Angaben ankamen. Der heutige Stand steht unten.",
        EditorsOnly = "Nur wer diese Gemeinde bearbeitet, kann das Teilen ändern.",
        NoZone = "Diese Gemeinde gehört zu keiner Zone: Es gibt nichts zu teilen.",
    };
}
