using VifRecommender.Profiles;

namespace VifRecommender.Web.Fields;

/// <summary>What is said of a field that is not accepted, in German.</summary>
internal static class GermanFaultText
{
    public static readonly FaultText Words = new()
    {
        Numbers = new Explanation.NumberFormat(Language.German),
        Needed = "Hier wird eine Angabe gebraucht.",
        WholeNumberNeeded = "Hier wird eine ganze Zahl erwartet, in Ziffern.",
        NumberNeeded = "Hier wird eine Zahl erwartet, in Ziffern.",
        NumberAmbiguous = "„{typed}“ kann {low} oder {high} heißen: Schreiben Sie {low} oder {high}.",
        OutOfRange = "Hier wird eine Zahl von {from} bis {to} erwartet.",
        WholeOutOfRange = "Hier wird eine ganze Zahl von {from} bis {to} erwartet.",
        ChooseOne = "Wählen Sie eine der angebotenen Antworten.",
        NisFormat = "Ein NIS-Code hat fünf Ziffern, zum Beispiel 62122.",
        DateFormat = "Hier wird ein Datum erwartet, Jahr-Monat-Tag, zum Beispiel 2027-06-30.",
        TooLong = "Dieser Text hat mehr als {most} Zeichen: Kürzen Sie ihn.",
        OneLine = "Dieser Text enthält ein unsichtbares Zeichen, zum Beispiel einen Tabulator: Schreiben Sie ihn neu, in einer Zeile.",
        NotInCatalogue = "Der aktuelle Katalog kennt dieses Element nicht: Beim nächsten Speichern fällt es weg.",
        Twice = "Dieselbe Angabe steht zweimal da: Beim nächsten Speichern zählt sie einmal.",
        TooLarge = "Das Formular enthält mehr, als ein Profil fassen kann: Kürzen Sie die Texte, zuerst die Quellen und die Annahmen.",
        Unreadable =
            "Diese Angabe kann nicht gelesen werden: Wählen oder schreiben Sie sie erneut. Bleibt es dabei, so kann helfen, wer diesen "
            + "Dienst verwaltet, mit dem Code {id}.",
        ReasonNeeded = "Geben Sie den Grund an: Er hilft dem nächsten Gemeinderat.",
        Required = "erforderlich",
        FaultLabel = "Zu berichtigen:",
        FaultsFound = "Was noch zu berichtigen ist",
        NothingLost = "Es ist nichts verloren: Alles Eingegebene steht noch im Formular.",
    };
}
