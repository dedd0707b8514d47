using VifRecommender.Profiles;

namespace VifRecommender.Web.Fields;

/// <summary>What is said of a field that is not accepted, in French.</summary>
internal static class FrenchFaultText
{
    public static readonly FaultText Words = new()
    {
        Numbers = new Explanation.NumberFormat(Language.French),
        Needed = "Une réponse est nécessaire ici.",
        WholeNumberNeeded = "Un nombre entier est attendu ici, en chiffres.",
        NumberNeeded = "Un nombre est attendu ici, en chiffres.",
        NumberAmbiguous = "«\u202F{typed}\u202F» peut se lire {low} ou {high}\u202F: écrivez {low} ou {high}.",
        OutOfRange = "Un nombre de {from} à {to} est attendu ici.",
        WholeOutOfRange = "Un nombre entier de {from} à {to} est attendu ici.",
        ChooseOne = "Choisissez l’une des réponses proposées.",
        NisFormat = "Un code INS compte cinq chiffres, par exemple 62122.",
        DateFormat = "Une date est attendue ici, année-mois-jour, par exemple 2027-06-30.",
        TooLong = "Ce texte compte plus de {most} caractères\u202F: raccourcissez-le.",
        OneLine = "Ce texte contient un caractère invisible, comme une tabulation\u202F: réécrivez-le sur une seule ligne.",
        NotInCatalogue = "Le catalogue actuel ne connaît pas cet élément\u202F: il disparaît au prochain enregistrement.",
        Twice = "La même réponse figure deux fois\u202F: elle compte une fois au prochain enregistrement.",
        TooLarge =
            "Le formulaire contient plus qu’un profil ne peut contenir\u202F: raccourcissez les textes, d’abord les sources et les "
            + "hypothèses.",
        Unreadable =
            "Cette réponse ne peut pas être lue\u202F: choisissez-la ou écrivez-la à nouveau. Si rien ne change, la personne qui gère "
            + "ce service peut aider, avec le code {id}.",
        ReasonNeeded = "Indiquez la raison\u202F: elle aidera le prochain conseil communal.",
        Required = "obligatoire",
        FaultLabel = "À corriger\u202F:",
        FaultsFound = "Ce qui reste à corriger",
        NothingLost = "Rien n’est perdu\u202F: tout ce qui a été saisi se trouve encore dans le formulaire.",
    };
}
