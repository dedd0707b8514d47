namespace VifRecommender.Explanation;

/// <summary>The words that describe a catalogue in French of Belgium.</summary>
internal static class FrenchCatalogueWords
{
    public static readonly CatalogueWords Words = new()
    {
        AllOf = "tout ceci",
        AnyOf = "au moins l’un de ces éléments",
        NoneOf = "pas ceci",
        Always = "toujours",
        When = "Quand",
        Requires = "Jamais sans",
        AppliesTo = "Concerne",
        AllPractices = "toutes les pratiques",
        ServedBy = "Objectif déjà atteint par",
        ReopenedBy = "À réexaminer malgré tout si",
        Answers = "Répond à ces constats",
        PossibleAnswers = "Réponses possibles",
        AnsweredBy = "Pratiques qui y répondent",
        EstablishedBy = "Établi par ces règles",
        Establishes = "Établit le constat",
        DeliveredBy = "Pratiques qui l’apportent",
        NeededBy = "Indispensable pour",
        Rules = "Règles qui le concernent",
        MayBeHeldBy = "Peut être porté par",
        FromOutside = "De l’extérieur",
        Severity = "Gravité",
        Level = "À sa place dès le niveau",
        Raises = "Fait monter au moins à",
        Provenance = "Provenance",
        TheRest = "le reste",
        From = "dès {n} habitants",
        RuleKinds =
        [
            "règle de constat",
            "règle de sécurité",
            "règle d’adéquation",
            "règle de priorité",
            "règle d’équilibre",
            "mise en garde",
            "contradiction",
        ],
        ElementKinds =
        [
            "pratique",
            "service ou ressource",
            "constat",
            "élément de contexte",
            "structure régionale",
            "donnée locale",
        ],
        RuleGroups =
        [
            "Constats",
            "Règles de sécurité",
            "Adéquation",
            "Priorité",
            "Équilibre",
            "Mises en garde",
            "Contradictions",
        ],
        ElementGroups =
        [
            "Pratiques",
            "Services et ressources",
            "Constats",
            "Éléments de contexte",
            "Structures régionales",
            "Règles",
            "Données locales",
        ],
        CatalogueTitle = "Catalogue de bonnes pratiques contre les violences intrafamiliales",
        Holds = "{practices} pratiques, {rules} règles, {services} services et ressources, {findings} constats",
        TitleField = "titre",
        DescriptionField = "description",
        BackToContents = "Retour au sommaire",
    };
}
