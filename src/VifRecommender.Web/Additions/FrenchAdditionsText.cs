namespace VifRecommender.Web.Additions;

/// <summary>The words of the page with local additions, in French.</summary>
internal static class FrenchAdditionsText
{
    public static readonly AdditionsText Words = new()
    {
        Title = "Compléments locaux\u202F: {commune}",
        Lead =
            "Vos propres pratiques et règles, à côté du catalogue intégré : un fichier au format de complément (overlay). Elles sont "
            + "présentées comme les vôtres, et aucune règle de sécurité ne peut être supprimée par ce biais.",
        Now = "Utilisés actuellement",
        None = "Aucun : l’avis repose sur le seul catalogue intégré.",
        Count = "{name} : pratiques ajoutées : {practices} ; règles ajoutées : {rules}.",
        Used = "Cet avis utilise aussi les compléments locaux {name}.",
        NotUsed = "Les compléments locaux enregistrés ne correspondent plus au catalogue ; l’avis s’en passe.",
        Upload = "Ajouter ou remplacer",
        File = "Fichier de compléments",
        FileHint = "Un fichier JSON de {kib} Kio au plus ; il remplace le précédent, qui reste dans l’historique.",
        FileNeeded = "Aucun fichier n’a encore été choisi.",
        Send = "Vérifier et enregistrer",
        Remove = "Se passer de compléments",
        Saved = "Enregistré. L’avis en tient compte dès maintenant.",
        Conflict =
            "{author} a enregistré d’autres compléments le {date}, pendant que cette page était ouverte. Rien de votre part n’a été "
            + "enregistré : vous pouvez d’abord regarder les siens, puis renvoyer les vôtres.",
        Refused = "Ce fichier n’est pas accepté ; rien n’a été modifié.",
        TooLarge =
            "Il peut y avoir au plus {practices} pratiques, {rules} règles et {others} éléments de toute autre sorte de plus que dans le "
            + "catalogue intégré, {thresholds} seuils différents pour un même chiffre, et des identifiants de {id} caractères.",
        Faults = "Ce qu’il faut corriger, dans les termes du logiciel (en anglais) :",
        Remarks = "Le fichier est utilisé. Remarques (en anglais)\u202F:",
        LineNumber = "Ligne {n}",
    };
}
