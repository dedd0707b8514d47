using VifRecommender.Web.Additions;
using VifRecommender.Web.Advice;
using VifRecommender.Web.Communes;
using VifRecommender.Web.Data;
using VifRecommender.Web.Fields;
using VifRecommender.Web.FollowUp;
using VifRecommender.Web.Help;
using VifRecommender.Web.Practices;
using VifRecommender.Web.Profiles;
using VifRecommender.Web.Roadmaps;
using VifRecommender.Web.Sheets;
using VifRecommender.Web.SignIn;
using VifRecommender.Web.Zones;

namespace VifRecommender.Web.Layout;

/// <summary>The words of the pages in German.</summary>
internal static class GermanText
{
    public static readonly PageText Words = new()
    {
        Colon = ":",
        PercentSign = "\u00A0%",
        SiteName = "Bewährte Praxis für Ihre Gemeinde",
        SkipToContent = "Zum Inhalt",
        HelpLines = "Hilfetelefone",
        InDanger = "In Gefahr:",
        AllHelpLines = "Alle Hilfetelefone",
        QuickExit = "Schnell verlassen",
        ExitAddress = "https://www.meteo.be/de",
        LanguageChoice = "Sprache",
        SignOut = "Abmelden",
        DemoBanner = "Demoversion: ohne Konten, nur auf diesem Computer. Nicht für wirkliche Entscheidungen bestimmt.",
        Decides = "Die Gemeinde entscheidet. Diese Empfehlung ordnet und erklärt; sie schreibt nichts vor.",
        NothingPersonal =
            "Ein Profil beschreibt eine Gemeinde. Angaben zu Betroffenen, Familien oder einzelnen Situationen gehören nicht hierher.",
        CatalogueVersion = "Katalog {version}",
        Contents = "Auf dieser Seite",
        ToStart = "Zur Liste der Gemeinden",
        AndMore = "und {n} weitere",
        Unknown = "unbekannt",
        Faults = GermanFaultText.Words,
        Pages = GermanPageNamesText.Words,
        Status = GermanStatusText.Words,
        Communes = GermanCommunesText.Words,
        Profiles = GermanProfilesText.Words,
        Advice = GermanAdviceText.Words,
        Practices = GermanPracticesText.Words,
        Roadmaps = GermanRoadmapsText.Words,
        Zones = GermanZonesText.Words,
        FollowUp = GermanFollowUpText.Words,
        Sheets = GermanSheetText.Words,
        Year = GermanYearText.Words,
        Kept = GermanKeptText.Words,
        Board = GermanBoardText.Words,
        Sharing = GermanSharingText.Words,
        Additions = GermanAdditionsText.Words,
        Data = GermanDataText.Words,
        Help = GermanHelpText.Words,
        SignIn = GermanSignInText.Words,
        ReadySheets = GermanSheetsText.Words,
    };
}
