namespace VifRecommender.Web.Data;

/// <summary>The words of the page on what is kept, in German.</summary>
internal static class GermanDataText
{
    public static readonly DataText Words = new()
    {
        Title = "Daten: {commune}",
        Lead =
            "Alles, was über die Gemeinde aufbewahrt wird: die Fassungen des Profils, die empfohlenen Ränge, die Entscheidungen mit ihrer "
            + "Umsetzung, die aufbewahrten Empfehlungen, das Teilen mit der Zone, und wer all das gespeichert hat.",
        KeptVersions = "Fassungen des Profils",
        Export = "Exportieren",
        ExportLead = "Eine JSON-Datei mit allem, was aufbewahrt wird.",
        ExportNow = "Herunterladen",
        Delete = "Löschen",
        DeleteLead = "Löscht endgültig die Gemeinde und alles, was über sie aufbewahrt wird. Es ist sinnvoll, zuerst zu exportieren.",
        DeleteConfirm = "Name der Gemeinde, zur Bestätigung",
        DeleteConfirmHint = "Einzugebender Name: {commune}",
        DeleteMismatch = "Der Name stimmt nicht überein. Dieser Name bestätigt das Löschen: {commune}",
        DeleteNow = "Endgültig löschen",
        Deleted = "Alles, was über {commune} aufbewahrt wurde, ist gelöscht.",
    };
}
