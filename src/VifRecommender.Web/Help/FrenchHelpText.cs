namespace VifRecommender.Web.Help;

/// <summary>The words of the page with helplines, in French.</summary>
internal static class FrenchHelpText
{
    public static readonly HelpText Words = new()
    {
        Lead =
            "Ce site conseille des communes\u202F; ce n’est pas un service d’aide. Ces lignes, elles, répondent aux victimes, aux proches "
            + "et aux témoins.",
        Emergency = "En danger immédiat",
        LinesInYourLanguage = "Dans votre langue",
        OtherLines = "Autres lignes",
        SafeBrowsing = "Les traces de cette visite",
        SafeBrowsingText =
            "Le bouton «\u202FQuitter vite\u202F», ou deux fois la touche Esc, ouvre aussitôt une autre page. L’historique du navigateur "
            + "garde pourtant la visite, et un téléphone garde les appels. Une fenêtre privée laisse moins de traces\u202F; le plus sûr "
            + "est un appareil auquel personne d’autre n’a accès.",
    };
}
