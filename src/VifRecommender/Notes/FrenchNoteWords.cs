namespace VifRecommender.Notes;

/// <summary>The words of a note in French.</summary>
internal static class FrenchNoteWords
{
    public static readonly NoteWords Value = new()
    {
        Above = "Projet · Service\u202F: ____ · Référence\u202F: ____ · Séance du ____ · ☐ publique ☐ à huis clos",
        Object = "Objet",
        ObjectText = "Violences intrafamiliales – premières mesures pour {commune} – décision",
        Context = "1. Ce qui est connu, ce qui ne l’est pas",
        Answered = "Avis du {date}, fondé sur {answered} réponses connues sur {of}. La commune décide.",
        UnknownText = "Pas encore connu, entre autres\u202F: {facts}. Une réponse peut changer les propositions.",
        NothingUnknown = "Aucune question n’est ouverte.",
        Proposals = "2. Décisions proposées",
        NoProposal =
            "Aucune mesure nouvelle n’est proposée d’abord\u202F: il est proposé de charger ____ (fonction) de répondre aux questions "
            + "ouvertes avant le ____.",
        Proposal = "Proposition et raison",
        Who = "Qui",
        When = "Premier pas et délai",
        Takes = "Temps et coût (estimation)",
        With = "avec",
        ToDecide = "À décider.",
        ToInvite = "À proposer aux partenaires.",
        FirstStepBy = "Avant le {day}\u202F;",
        WithinAMonth = "Dans le mois.",
        InPlaceBy = "en place vers {month}.",
        Means = "3. Moyens",
        Together = "Ensemble, la première année, pour la part de la commune\u202F: {amounts}.",
        MeansExceeded = "C’est plus que les moyens indiqués\u202F: commencer l’un après l’autre, ou partager le "
            + "temps avec des communes voisines.",
        Budget = "Article budgétaire\u202F: ____ [ou\u202F: sans dépense nouvelle]\u202F; {finance}.",
        Organ = "4. Organe proposé et base légale",
        OrganText =
            "{executive}\u202F; {council} pour une convention, un plan ou un crédit nouveau. À confirmer\u202F: {head}. Base\u202F: {law}. "
            + "Le {welfare} décide pour son personnel et ses moyens.",
        Safety = "Deux règles de sécurité",
        SafetyDoors =
            "Rien n’est annoncé au public avant que des personnes formées répondent, avec une suppléance. En danger\u202F: 101 ou 112.",
        SafetyPersons =
            "Des fonctions, jamais de personnes\u202F: ni nom, ni adresse d’un hébergement, ni situation, ni chiffre de faits, dans cette "
            + "note, ses annexes et les débats publics.",
        FollowUp = "5. Suivi",
        FollowUpText =
            "Responsable (fonction)\u202F: ____. Consultés\u202F: {welfare} ____, zone de police {zone} ____, protection des données ____. "
            + "Bilan sans donnée nominative\u202F: {month}.",
        Decision = "Décision",
        DecisionChoices = "☐ adoptée     ☐ amendée\u202F: ____________________     ☐ reportée au ____________",
        Footer = "Projet, à vérifier avant l’inscription à l’ordre du jour. Il peut devenir public avant le vote. Catalogue {version}.",
        NoDecision = "Modèle de décision",
        NoDecisionText =
            "La forme de la décision dépend de la région, que le profil n’indique pas\u202F: avec la région, le modèle suit ici.",
    };
}
