namespace VifRecommender.Cli.Texts;

/// <summary>The words of the command line in Dutch of Belgium.</summary>
internal static class DutchWords
{
    public static readonly CliWords Words = new()
    {
        Sum = "{n, plural, one{Eén punt} other{{n} punten}}: de som van deze onderdelen.",
        GoOn = "Verder: --all (alles), --format html, json; vif note, plan, explain PROFIEL 1",
        MoreInDetail = "In detail met --top N, of vif explain.",
        SourcesCited =
            "{n, plural, one{Eén openbare bron aangehaald} other{{n} openbare bronnen aangehaald}}; in detail met: vif catalogue show, of "
            + "--format markdown.",
        StandsNow = "Om te beginnen: rang {rank} van {all}",
        StandsPossible = "Mogelijk, niet dringend: rang {rank} van {all}",
        StandsLater = "Later: fase {step}",
        StandsNotAdvised = "Hier niet aangeraden: {outcome}",
        QuestionsHere = "Vragen over deze praktijk",
        WriteSheet = "Eén ervan schrijven: vif sheet ID PROFIEL --format html --output BESTAND (zonder profiel blijft alles in te vullen).",
    };
}
