namespace VifRecommender.Web.Advice;

/// <summary>The words of the page with the advice, in French.</summary>
internal static class FrenchAdviceText
{
    public static readonly AdviceText Words = new()
    {
        Title = "Avis pour {commune}",
        CouncilNote = "Note au conseil communal",
        NoteForPrint = "Note au collège, à imprimer",
        NoteForWord = "Note au collège, en fichier Word",
        NoteFoot =
            "Établi selon des règles publiées, à partir du profil de la commune. Coûts, personnel et délais sont des estimations, sauf si "
            + "une source est nommée. La plupart des priorités relèvent du jugement professionnel.",
        Inhabitants = "{n} habitants",
        ProfileVersion = "profil, version {n}",
        NextQuestion = "La question qui compte le plus à présent",
        SendAnswer = "Répondre et voir ce qui bouge",
        NextOne = "Passer à la suivante",
        AnswerConflict =
            "{author} a enregistré une version le {date}, avant votre réponse. L’avis ci-dessous en tient compte. Votre réponse est encore "
            + "là\u202F: envoyez-la à nouveau si elle reste valable.",
        WhatMoved = "Ce qui a bougé",
        NothingMoved = "Aucune pratique n’a changé de place.",
        Came = "Désormais à envisager",
        Left = "N’est plus à envisager maintenant",
        Rose = "Plus haut dans la liste",
        Fell = "Plus bas dans la liste",
        MovedElsewhere = "Autres changements de liste",
        PlaceNow = "rang {n}",
        PlaceLater = "plus tard, étape {n}",
        PlaceNotAdvised = "pas conseillé ici",
        PlaceInPlace = "en place ou en cours",
        Findings = "Constats",
        Possible = "Possible, sans urgence",
        Later = "Plus tard",
        Wave = "Étape",
        NotAdvised = "Pas conseillé ici",
        InPlace = "En place ou en cours",
        Why = "Pourquoi",
        ComesFirst = "Ce qui vient d’abord",
        Means = "Moyens",
        ReadAndDecide = "Lire la suite et décider",
        ReadMore = "Lire la suite",
        TakeAlong = "À emporter",
        InDetail = "Raisons, moyens et ce que l’on sait",
        Everything = "Tout l’avis",
        PublicFacts = "Ce qui est public sur la commune",
    };
}
