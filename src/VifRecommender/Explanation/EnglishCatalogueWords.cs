namespace VifRecommender.Explanation;

/// <summary>The words that describe a catalogue in English.</summary>
internal static class EnglishCatalogueWords
{
    public static readonly CatalogueWords Words = new()
    {
        AllOf = "all of these",
        AnyOf = "at least one of these",
        NoneOf = "not this",
        Always = "always",
        When = "When",
        Requires = "Never without",
        AppliesTo = "Concerns",
        AllPractices = "all practices",
        ServedBy = "Purpose served already by",
        ReopenedBy = "To be looked at again all the same if",
        Answers = "Answers these findings",
        PossibleAnswers = "Possible answers",
        AnsweredBy = "Answered by",
        EstablishedBy = "Established by these rules",
        Establishes = "Establishes the finding",
        DeliveredBy = "Delivered by",
        NeededBy = "Indispensable for",
        Rules = "Rules that concern it",
        MayBeHeldBy = "May be held by",
        FromOutside = "From outside",
        Severity = "Severity",
        Level = "At home from level",
        Raises = "Raises to at least",
        Provenance = "Provenance",
        TheRest = "the rest",
        From = "from {n} inhabitants",
        RuleKinds =
        [
            "finding rule",
            "guard (safety rule)",
            "rule of suitability",
            "rule of priority",
            "rule of balance",
            "word of caution",
            "contradiction",
        ],
        ElementKinds =
        [
            "practice",
            "service or foundation",
            "finding",
            "local fact",
            "regional structure",
            "declared local fact",
        ],
        RuleGroups =
        [
            "Findings",
            "Guards",
            "Suitability",
            "Priority",
            "Balance",
            "Cautions",
            "Contradictions",
        ],
        ElementGroups =
        [
            "Practices",
            "Services and means",
            "Findings",
            "Context",
            "Regional structures",
            "Rules",
            "Declared local facts",
        ],
        CatalogueTitle = "Catalogue of good practices against intrafamily violence",
        Holds = "{practices} practices, {rules} rules, {services} services and means, {findings} findings",
        TitleField = "title",
        DescriptionField = "description",
        BackToContents = "Back to contents",
    };
}
