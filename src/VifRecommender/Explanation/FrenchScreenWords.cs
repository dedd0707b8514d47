namespace VifRecommender.Explanation;

/// <summary>The words of the first screen in French.</summary>
internal static class FrenchScreenWords
{
    public static readonly ScreenWords Value = new()
    {
        Because = "Parce que",
        Monday = "Lundi",
        Carrier = "Pilote",
        Helper = "Appui",
        Takes = "Demande",
        Zone = "zone de police {name}",
        Communes = "{n, plural, one{{n} commune} other{{n} communes}}",
        KnownLittle = "Nous connaissons {n} réponses sur {all}\u202F: un premier aperçu.",
        KnownSome = "Nous connaissons {n} réponses sur {all}\u202F: un avis provisoire.",
        KnownMuch = "Nous connaissons {n} réponses sur {all}\u202F: un avis bien étayé.",
        LittleKnown =
            "Ce qui existe déjà dans la commune n’est pas encore connu\u202F; ce qui suit est utile quelles que soient les réponses.",
        LevelsEstimated = "Les niveaux sont des estimations, à confirmer.",
        Means = "Vos moyens\u202F: {means}.",
        HoursAbout = "environ {amount}\u202Fh par semaine",
        Decides = "La commune décide\u202F; cet avis l’éclaire.",
        Danger = "En danger\u202F: 101 (police) ou 112 (secours).",
        Listens = "Écoute jour et nuit\u202F: {number}.",
        First = "Pour commencer (montants de la première année, estimés)",
        QuestionsFirst = "Les questions d’abord",
        QuestionsHere = "Les questions qui changent le plus l’avis",
        Next = "Ensuite",
        Possible = "Possible, sans urgence",
        NotYet = "Pas encore",
        FirstComes = "(d’abord {practices})",
        FirstKnown = "(d’abord\u202F: {facts})",
        Held = "En attente, par sécurité",
        Already = "Déjà là",
        ToConfirm = "(à confirmer)",
        NotKnownYet = "pas encore connu",
        AndOthers = "{items} et {n, plural, one{{n} autre} other{{n} autres}}",
        Days = "{n, plural, one{{amount}\u202Fjour} other{{amount}\u202Fjours}}",
        Hours = "{amount}\u202Fh par semaine",
        HoursMonth = "{amount}\u202Fh par mois",
        Then = "{days}, puis {hours}",
        UpTo = "jusqu’à {amount}",
        Range = "{low} à {high}",
        UnderEuros = "moins de {amount}",
        NoCost = "pas de frais directs",
        Shared = "pour {n} communes",
        MonthsText = "{amount}\u202Fmois",
        NothingNow = "Rien n’est à lancer d’abord\u202F: les questions ci-dessous diront ce qui aiderait.",
    };
}
