namespace VifRecommender.Cli.Texts;

/// <summary>The words of the command line in English.</summary>
internal static class EnglishWords
{
    public static readonly CliWords Words = new()
    {
        Sum = "{n, plural, one{One point} other{{n} points}}: the sum of these terms.",
        GoOn = "More: --all (everything), --format html, json; vif note, plan, explain PROFILE 1",
        MoreInDetail = "In detail with --top N, or vif explain.",
        SourcesCited =
            "{n, plural, one{One public source is cited} other{{n} public sources are cited}}; in detail with: vif catalogue show, or "
            + "--format markdown.",
        StandsNow = "To start with: rank {rank} of {all}",
        StandsPossible = "Possible, not urgent: rank {rank} of {all}",
        StandsLater = "Later: step {step}",
        StandsNotAdvised = "Not advised here: {outcome}",
        QuestionsHere = "Questions that concern this practice",
        WriteSheet = "To write one: vif sheet ID PROFILE --format html --output FILE (without a profile all is left to fill in).",
    };
}
