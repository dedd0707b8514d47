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

/// <summary>The words of the pages in Dutch.</summary>
internal static class DutchText
{
    public static readonly PageText Words = new()
    {
        Colon = ":",
        PercentSign = "%",
        SiteName = "Goede praktijken voor uw gemeente",
        SkipToContent = "Naar de inhoud",
        HelpLines = "Hulplijnen",
        InDanger = "In gevaar:",
        AllHelpLines = "Alle hulplijnen",
        QuickExit = "Snel weg",
        ExitAddress = "https://www.meteo.be/nl",
        LanguageChoice = "Taal",
        SignOut = "Afmelden",
        DemoBanner = "Demonstratie: zonder accounts, alleen op deze computer. Niet bedoeld voor echte beslissingen.",
        Decides = "De gemeente beslist. Dit advies ordent en legt uit; het schrijft niets voor.",
        NothingPersonal =
            "Een profiel beschrijft een gemeente. Informatie over een slachtoffer, een gezin of een individuele situatie hoort hier niet "
            + "thuis.",
        CatalogueVersion = "Catalogus {version}",
        Contents = "Op deze pagina",
        ToStart = "Naar de lijst van gemeenten",
        AndMore = "en nog {n}",
        Unknown = "onbekend",
        Faults = DutchFaultText.Words,
        Pages = DutchPageNamesText.Words,
        Status = DutchStatusText.Words,
        Communes = DutchCommunesText.Words,
        Profiles = DutchProfilesText.Words,
        Advice = DutchAdviceText.Words,
        Practices = DutchPracticesText.Words,
        Roadmaps = DutchRoadmapsText.Words,
        Zones = DutchZonesText.Words,
        FollowUp = DutchFollowUpText.Words,
        Sheets = DutchSheetText.Words,
        Year = DutchYearText.Words,
        Kept = DutchKeptText.Words,
        Board = DutchBoardText.Words,
        Sharing = DutchSharingText.Words,
        Additions = DutchAdditionsText.Words,
        Data = DutchDataText.Words,
        Help = DutchHelpText.Words,
        SignIn = DutchSignInText.Words,
        ReadySheets = DutchSheetsText.Words,
    };
}
