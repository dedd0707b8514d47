namespace VifRecommender.Web.Additions;

/// <summary>The words of the page with local additions, in German.</summary>
internal static class GermanAdditionsText
{
    public static readonly AdditionsText Words = new()
    {
        Title = "Lokale Ergänzungen von {commune}",
        Lead =
            "Eigene Maßnahmen und Regeln neben dem eingebauten Katalog: eine Datei im Format einer Ergänzung (Overlay). Sie werden als "
            + "Ihre gezeigt, und keine Sicherheitsregel kann durch sie wegfallen.",
        Now = "Derzeit in Gebrauch",
        None = "Keine: Die Empfehlung stützt sich allein auf den eingebauten Katalog.",
        Count = "{name}: hinzugefügte Maßnahmen: {practices}; hinzugefügte Regeln: {rules}.",
        Used = "Diese Empfehlung nutzt auch die lokalen Ergänzungen {name}.",
        NotUsed = "Die gespeicherten lokalen Ergänzungen passen nicht mehr zum Katalog; die Empfehlung kommt ohne sie aus.",
        Upload = "Hinzufügen oder ersetzen",
        File = "Datei mit Ergänzungen",
        FileHint = "Eine JSON-Datei von höchstens {kib} KiB; sie ersetzt die vorige, die in der Geschichte bleibt.",
        FileNeeded = "Es ist noch keine Datei ausgewählt.",
        Send = "Prüfen und speichern",
        Remove = "Ohne Ergänzungen auskommen",
        Saved = "Gespeichert. Die Empfehlung berücksichtigt es ab jetzt.",
        Conflict =
            "{author} hat am {date} andere Ergänzungen gespeichert, während diese Seite offen war. Von Ihnen wurde nichts gespeichert: Sie "
            + "können zuerst die anderen ansehen und Ihre danach noch einmal senden.",
        Refused = "Diese Datei wird nicht angenommen; es wurde nichts geändert.",
        TooLarge =
            "Es dürfen höchstens {practices} Maßnahmen, {rules} Regeln und {others} Elemente jeder anderen Art mehr sein als im "
            + "eingebauten Katalog, {thresholds} verschiedene Schwellen für dieselbe Zahl, und Kennungen von {id} Zeichen.",
        Faults = "Was zu verbessern ist, in den Worten der Software (Englisch):",
        Remarks = "Die Datei wird verwendet. Hinweise (auf Englisch):",
        LineNumber = "Zeile {n}",
    };
}
