namespace VifRecommender.Web.Practices;

/// <summary>The words of the page on a practice, and of decisions, in French.</summary>
internal static class FrenchPracticesText
{
    public static readonly PracticesText Words = new()
    {
        Decisions =
        [
            "Nous la mettrons en œuvre", "Nous avons commencé", "Elle est en place", "Elle est faite et terminée",
            "Nous l’avons arrêtée", "Pas pour nous", "Retirer la décision",
        ],
        DecisionDone = "Terminé",
        DecisionStopped = "Arrêté",
        DecisionWithdrawn = "Décision retirée",
        BackToAdvice = "Retour à l’avis",
        WhereItStands = "Sa place dans l’avis",
        WhatItTakes = "Ce qu’elle demande et apporte",
        Audience = "Pour qui",
        Delivers = "Apporte",
        Unlocks = "Ouvre la voie à",
        Lighter = "Une forme plus légère entre-temps",
        Indicators = "Indicateurs",
        Safety = "Sécurité",
        Evidence = "Ce que l’on sait",
        WhereFrom = "D’où cela vient",
        AllJudgement = "Jugement professionnel, sans source.",
        PartlySourced = "En partie tiré des sources nommées\u202F; le reste est un jugement professionnel.",
        Points = "Points en détail",
        Sources = "Sources",
        YourDecision = "Décision de la commune",
        DecisionQuestion = "Que décide la commune\u202F?",
        NoDecision = "Pas encore décidé",
        DecisionReason = "Raison ou remarque",
        DecisionReasonHint = "Nécessaire pour «\u202FPas pour nous\u202F». Rien sur une personne ou une famille.",
        DecisionUntil = "Pas pour nous jusqu’au",
        DecisionUntilHint = "Après cette date, la question est posée à nouveau.",
        DecisionProgress = "Avancement, en pour cent",
        DecisionProgressHint = "Pour ce qui a commencé\u202F: de 0 à 100",
        SaveDecision = "Enregistrer la décision",
        DecisionSaved = "La décision est enregistrée. L’avis en tient compte.",
        DecisionConflict =
            "{author} a enregistré une décision sur cette pratique le {date}, avant votre envoi. Votre saisie est encore là\u202F: "
            + "enregistrez-la à nouveau si elle reste valable.",
        DecisionHistory = "Ce qui a été décidé",
        UntilDate = "jusqu’au {date}",
    };
}
