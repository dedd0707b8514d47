namespace VifRecommender.Cli.Texts;

/// <summary>The words of the command line in French of Belgium.</summary>
internal static class FrenchWords
{
    public static readonly CliWords Words = new()
    {
        Sum = "{n, plural, one{{n} point} other{{n} points}}\u202F: la somme de ces éléments.",
        MoreInDetail = "{n, plural, one{{n} autre figure} other{{n} autres figurent}} dans la liste ci-dessus\u202F; en détail avec\u202F: --top {all}, ou vif explain.",
        SourcesCited = "{n, plural, one{{n} source publique citée} other{{n} sources publiques citées}}\u202F; en détail avec\u202F: vif catalogue show, ou --format markdown.",
        StandsNow = "À envisager dès maintenant\u202F: rang {rank} sur {all}",
        StandsLater = "Plus tard\u202F: étape {step}",
        StandsNotAdvised = "Pas conseillé ici\u202F: {outcome}",
        QuestionsHere = "Questions qui concernent cette pratique",
        AllOf = "tout ceci",
        AnyOf = "au moins l’un de ces éléments",
        NoneOf = "pas ceci",
        Always = "toujours",
        When = "Quand",
        Requires = "Jamais sans",
        AppliesTo = "Concerne",
        AllPractices = "toutes les pratiques",
        ServedBy = "Objectif déjà atteint par",
        Answers = "Répond à ces constats",
        AnsweredBy = "Pratiques qui y répondent",
        EstablishedBy = "Établi par ces règles",
        Establishes = "Établit le constat",
        DeliveredBy = "Pratiques qui l’apportent",
        NeededBy = "Indispensable pour",
        Rules = "Règles qui le concernent",
        Question = "Question",
        HeldBy = "Peut être porté par",
        FromOutside = "De l’extérieur",
        Severity = "Gravité",
        Level = "À sa place dès le niveau",
        Raises = "Fait monter au moins à",
        Provenance = "Provenance",
        From = "dès {n} habitants",
        RuleKinds =
        [
            "règle de constat",
            "garde-fou",
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
        ],
    };
}
