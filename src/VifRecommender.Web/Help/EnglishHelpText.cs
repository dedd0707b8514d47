namespace VifRecommender.Web.Help;

/// <summary>The words of the page with helplines, in English.</summary>
internal static class EnglishHelpText
{
    public static readonly HelpText Words = new()
    {
        Lead = "This site advises communes; it is no help service. These lines do answer victims, relatives and witnesses.",
        Emergency = "In immediate danger",
        LinesInYourLanguage = "In your language",
        OtherLines = "Other lines",
        SafeBrowsing = "The traces of this visit",
        SafeBrowsingText =
            "The button ‘Leave quickly’, or the Esc key twice, opens another page at once. The browser’s history still keeps the visit, "
            + "and a telephone keeps the calls. A private window leaves fewer traces; a device that nobody else has access to is safest.",
    };
}
