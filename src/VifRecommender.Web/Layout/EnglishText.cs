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

/// <summary>The words of the pages in English.</summary>
internal static class EnglishText
{
    public static readonly PageText Words = new()
    {
        Colon = ":",
        PercentSign = "%",
        SiteName = "Good practices for your commune",
        SkipToContent = "Skip to content",
        HelpLines = "Helplines",
        InDanger = "In danger:",
        AllHelpLines = "All helplines",
        QuickExit = "Leave quickly",
        ExitAddress = "https://www.meteo.be/en",
        LanguageChoice = "Language",
        SignOut = "Sign out",
        DemoBanner = "Demonstration: no accounts, on this computer only. Not for real decisions.",
        Decides = "The commune decides. This advice sorts and explains; it does not prescribe.",
        NothingPersonal = "A profile describes a commune. Nothing about a victim, a family or a single situation belongs here.",
        CatalogueVersion = "Catalogue {version}",
        Contents = "On this page",
        ToStart = "To the list of communes",
        AndMore = "and {n} more",
        Unknown = "not known",
        Faults = EnglishFaultText.Words,
        Pages = EnglishPageNamesText.Words,
        Status = EnglishStatusText.Words,
        Communes = EnglishCommunesText.Words,
        Profiles = EnglishProfilesText.Words,
        Advice = EnglishAdviceText.Words,
        Practices = EnglishPracticesText.Words,
        Roadmaps = EnglishRoadmapsText.Words,
        Zones = EnglishZonesText.Words,
        FollowUp = EnglishFollowUpText.Words,
        Sheets = EnglishSheetText.Words,
        Year = EnglishYearText.Words,
        Kept = EnglishKeptText.Words,
        Board = EnglishBoardText.Words,
        Sharing = EnglishSharingText.Words,
        Additions = EnglishAdditionsText.Words,
        Data = EnglishDataText.Words,
        Help = EnglishHelpText.Words,
        SignIn = EnglishSignInText.Words,
        ReadySheets = EnglishSheetsText.Words,
    };
}
