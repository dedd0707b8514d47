namespace VifRecommender.Cli.Texts;

/// <summary>The words of the command line in English.</summary>
internal static class EnglishWords
{
    public static readonly CliWords Words = new()
    {
        Sum = "{n, plural, one{One point} other{{n} points}}: the sum of these terms.",
        MoreInDetail = "{n, plural, one{One more is listed above} other{{n} more are listed above}}; in detail with: --top {all}, or vif explain.",
        SourcesCited = "{n, plural, one{One public source is cited} other{{n} public sources are cited}}; in detail with: vif catalogue show, or --format markdown.",
        StandsNow = "To consider now: rank {rank} of {all}",
        StandsLater = "Later: step {step}",
        StandsNotAdvised = "Not advised here: {outcome}",
        QuestionsHere = "Questions that concern this practice",
        AllOf = "all of these",
        AnyOf = "at least one of these",
        NoneOf = "not this",
        Always = "always",
        When = "When",
        Requires = "Never without",
        AppliesTo = "Concerns",
        AllPractices = "all practices",
        ServedBy = "Purpose served already by",
        Answers = "Answers these findings",
        AnsweredBy = "Answered by",
        EstablishedBy = "Established by these rules",
        Establishes = "Establishes the finding",
        DeliveredBy = "Delivered by",
        NeededBy = "Indispensable for",
        Rules = "Rules that concern it",
        Question = "Question",
        HeldBy = "May be held by",
        FromOutside = "From outside",
        Severity = "Severity",
        Level = "At home from level",
        Raises = "Raises to at least",
        Provenance = "Provenance",
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
        ],
    };
}
