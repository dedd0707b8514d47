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
        WriteSheet = "To write one: vif sheet ID PROFILE --format html --output FILE (without a profile all is left to fill in).",
    };
}
