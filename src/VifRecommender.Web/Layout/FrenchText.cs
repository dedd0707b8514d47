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

/// <summary>The words of the pages in French.</summary>
internal static class FrenchText
{
    public static readonly PageText Words = new()
    {
        Colon = "\u202F:",
        PercentSign = "\u202F%",
        SiteName = "Bonnes pratiques pour votre commune",
        SkipToContent = "Aller au contenu",
        HelpLines = "Numéros utiles",
        InDanger = "En danger\u202F:",
        AllHelpLines = "Tous les numéros utiles",
        QuickExit = "Quitter vite",
        ExitAddress = "https://www.meteo.be/fr",
        LanguageChoice = "Langue",
        SignOut = "Se déconnecter",
        DemoBanner = "Démonstration\u202F: sans comptes, sur cet ordinateur seulement. À ne pas utiliser pour de vraies décisions.",
        Decides = "La décision appartient à la commune. Cet avis classe et explique\u202F; il ne prescrit pas.",
        NothingPersonal =
            "Un profil décrit une commune. Aucune information sur une victime, une famille ou une situation individuelle n’y a sa place.",
        CatalogueVersion = "Catalogue {version}",
        Contents = "Sur cette page",
        ToStart = "Vers la liste des communes",
        AndMore = "et {n} de plus",
        Unknown = "inconnu",
        Faults = FrenchFaultText.Words,
        Pages = FrenchPageNamesText.Words,
        Status = FrenchStatusText.Words,
        Communes = FrenchCommunesText.Words,
        Profiles = FrenchProfilesText.Words,
        Advice = FrenchAdviceText.Words,
        Practices = FrenchPracticesText.Words,
        Roadmaps = FrenchRoadmapsText.Words,
        Zones = FrenchZonesText.Words,
        FollowUp = FrenchFollowUpText.Words,
        Sheets = FrenchSheetText.Words,
        Year = FrenchYearText.Words,
        Kept = FrenchKeptText.Words,
        Board = FrenchBoardText.Words,
        Sharing = FrenchSharingText.Words,
        Additions = FrenchAdditionsText.Words,
        Data = FrenchDataText.Words,
        Help = FrenchHelpText.Words,
        SignIn = FrenchSignInText.Words,
        ReadySheets = FrenchSheetsText.Words,
    };
}
