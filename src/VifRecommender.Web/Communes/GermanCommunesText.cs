namespace VifRecommender.Web.Communes;

/// <summary>The words of the list of communes, in German.</summary>
internal static class GermanCommunesText
{
    public static readonly CommunesText Words = new()
    {
        Lead =
            "Beschreiben Sie Ihre Gemeinde, lesen Sie, welche bewährten Maßnahmen gegen häusliche Gewalt zuerst zu erwägen sind und warum, "
            + "und verfolgen Sie, was beschlossen wurde.",
        Commune = "Gemeinde",
        NoCommunes = "Noch keine Gemeinde.",
        NoProfileYet = "Diese Gemeinde hat noch kein Profil.",
        ReadOnly = "Sie können diese Seite lesen, aber nicht ändern.",
        FillProfile = "Profil ausfüllen",
        VersionNumber = "Fassung {n}",
        ReadAdvice = "Empfehlung lesen",
        New = "Neue Gemeinde",
        Add = "Gemeinde hinzufügen",
        Exists = "Es gibt bereits eine Gemeinde mit diesem NIS-Code.",
        NotYours =
            "Mit Ihrem Konto können Sie diese Gemeinde nicht hinzufügen. Ist es Ihre eigene, so ist es sinnvoll, den NIS-Code zu prüfen "
            + "und sich dann an die Stelle zu wenden, die diesen Dienst betreibt.",
        PlacedByOperator = "Wer diesen Dienst betreibt, legt fest, welche Gemeinden hier stehen und zu welcher Zone sie gehören.",
        Samples = "Beispiele",
        SamplesLead = "Zehn Gemeinden, nach öffentlichen Quellen beschrieben; was angenommen wurde, ist dort angegeben.",
        Sample = "Beispielgemeinde",
        OpenSample = "Beispiel öffnen",
        PoliceZone = "Polizeizone",
        ZoneHint = "Gemeinden derselben Zone sehen gemeinsam, was sie besser teilen.",
        Find = "Ihre Gemeinde finden",
        FindHint = "Name, Postleitzahl oder NIS-Code, zum Beispiel Eupen oder 4700",
        Search = "Suchen",
        Found = "Gefundene Gemeinden",
        NothingFound =
            "Es wurde keine Gemeinde dieses Namens gefunden. Eine andere Schreibweise, die Postleitzahl oder der NIS-Code "
            + "kann helfen.",
        OpenPublic = "Mit {commune} beginnen",
        PublicLead = "Was öffentlich ist, ist bereits ausgefüllt, mit den Quellen; der Rest bleibt unbekannt, bis Sie antworten.",
        Province = "Provinz",
        Judicial = "Gerichtsbezirk",
        InhabitantsOn = "Einwohner am {date}",
        MergedFrom = "Entstanden aus der Fusion von",
    };
}
