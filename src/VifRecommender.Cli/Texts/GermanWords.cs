namespace VifRecommender.Cli.Texts;

/// <summary>The words of the command line in German of Eastern Belgium.</summary>
internal static class GermanWords
{
    public static readonly CliWords Words = new()
    {
        Sum = "{n, plural, one{Ein Punkt} other{{n} Punkte}}: die Summe dieser Teilwerte.",
        GoOn = "Weiter: --all (alles), --format html, json; vif note, plan, explain PROFIL 1",
        MoreInDetail = "Im Einzelnen mit --top N oder vif explain.",
        SourcesCited =
            "{n, plural, one{Eine öffentliche Quelle angeführt} other{{n} öffentliche Quellen angeführt}}; ausführlich mit: vif catalogue "
            + "show, oder --format markdown.",
        StandsNow = "Zum Anfang: Rang {rank} von {all}",
        StandsPossible = "Möglich, nicht dringend: Rang {rank} von {all}",
        StandsLater = "Später: Etappe {step}",
        StandsNotAdvised = "Hier nicht empfohlen: {outcome}",
        QuestionsHere = "Fragen zu dieser Maßnahme",
        WriteSheet = "Eines davon schreiben: vif sheet ID PROFIL --format html --output DATEI (ohne Profil bleibt alles auszufüllen).",
    };
}
