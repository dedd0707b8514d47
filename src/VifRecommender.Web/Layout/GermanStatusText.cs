namespace VifRecommender.Web.Layout;

/// <summary>What is said where a request ends with a status, in German.</summary>
internal static class GermanStatusText
{
    public static readonly StatusText Words = new()
    {
        NotFoundTitle = "Seite nicht gefunden",
        NotFoundText = "Diese Seite gibt es nicht, oder sie ist für Ihr Konto nicht zugänglich.",
        ErrorTitle = "Diese Seite kann nicht angezeigt werden",
        ErrorText =
            "Bei uns ist ein Fehler aufgetreten; er wurde festgehalten. Was zuvor gespeichert war, bleibt erhalten. Sie können es gleich "
            + "noch einmal versuchen.",
        ForbiddenTitle = "Dies können Sie nicht ändern",
        ForbiddenText = "Ihr Konto berechtigt nicht dazu. Wer diese Anwendung betreibt, kann Ihnen eine andere Rolle geben.",
        ExpiredTitle = "Das Formular konnte nicht gelesen werden",
        ExpiredText =
            "Es war zu lange offen oder kam von anderswo. Es wurde nichts gespeichert. Sie können zurückgehen, die Seite neu laden und es "
            + "noch einmal senden.",
        TooManyTitle = "Zu viele Anfragen",
        TooManyText = "In einer Minute können Sie es erneut versuchen. Die Hilfetelefone oben bleiben erreichbar.",
        NotThisWayTitle = "Diese Adresse lässt sich so nicht öffnen",
        NotThisWayText =
            "Sie nimmt diese Art von Anfrage nicht an: Oft ist es die Adresse eines Formulars. Sie können zur Startseite zurückkehren und "
            + "die Seite dort wiederfinden.",
        TooLargeTitle = "Das ist zu groß",
        TooLargeText =
            "Was gesendet wurde, ist größer, als diese Anwendung annimmt. Es wurde nichts gespeichert. Sie können zurückgehen, die Texte "
            + "kürzen oder eine kleinere Datei wählen und es noch einmal senden.",
        MemoryAwayTitle = "Die Daten sind zurzeit nicht erreichbar",
        MemoryAwayText =
            "Sie können weder gelesen noch geschrieben werden; das wurde festgehalten. Was eben gesendet wurde, ist nicht gespeichert. Sie "
            + "können es später noch einmal versuchen oder der Person Bescheid geben, die diese Anwendung betreibt.",
        DemoClosedTitle = "Diese Demoversion ist geschlossen",
        DemoClosedText =
            "Sie hat keine Konten und antwortet nur dem Computer, auf dem sie läuft. Wer sie betreibt, kann die Konten einschalten.",
        DemoBehindProxyText =
            "Sie hat keine Konten, und ein Server dazwischen leitet ihr die Anfragen anderer weiter: Deshalb antwortet sie niemandem. Wer "
            + "sie betreibt, kann die Konten einschalten.",
        OtherHostTitle = "Diese Anwendung hat einen anderen Namen",
        OtherHostText =
            "Die verwendete Adresse enthält einen Namen, den diese Anwendung nicht kennt. Wer sie betreibt, kann ihn den erlaubten Namen "
            + "hinzufügen.",
        TooLongTitle = "Die Antwort hat zu lange gedauert",
        TooLongText =
            "Die Berechnung wurde beendet, damit die anderen Seiten erreichbar bleiben. Es ist nichts verloren; Sie können es gleich noch "
            + "einmal versuchen.",
    };
}
