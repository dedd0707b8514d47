namespace VifRecommender.Web.Help;

/// <summary>The words of the page with helplines, in German.</summary>
internal static class GermanHelpText
{
    public static readonly HelpText Words = new()
    {
        Lead =
            "Diese Seite berät Gemeinden; sie ist selbst kein Hilfsangebot. Diese Hilfetelefone sind für Betroffene, Angehörige, Zeuginnen "
            + "und Zeugen da.",
        Emergency = "In unmittelbarer Gefahr",
        LinesInYourLanguage = "In Ihrer Sprache",
        OtherLines = "Weitere Hilfetelefone",
        SafeBrowsing = "Die Spuren dieses Besuchs",
        SafeBrowsingText =
            "Die Schaltfläche „Schnell verlassen“ oder zweimal die Esc-Taste öffnet sofort eine andere Seite. Der Verlauf des Browsers "
            + "behält den Besuch dennoch, und ein Telefon behält die Anrufe. Ein privates Fenster hinterlässt weniger Spuren; am "
            + "sichersten ist ein Gerät, auf das sonst niemand Zugriff hat.",
    };
}
