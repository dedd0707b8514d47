namespace VifRecommender.Cli.Texts;

/// <summary>The words of the command line in French of Belgium.</summary>
internal static class FrenchWords
{
    public static readonly CliWords Words = new()
    {
        Sum = "{n, plural, one{{n} point} other{{n} points}}\u202F: la somme de ces éléments.",
        GoOn = "Suite\u202F: --all (tout), --format html, json\u202F; vif note, plan, explain PROFIL 1",
        MoreInDetail = "En détail avec\u202F: --top N, ou vif explain.",
        SourcesCited =
            "{n, plural, one{{n} source publique citée} other{{n} sources publiques citées}}\u202F; en détail avec\u202F: vif catalogue "
            + "show, ou --format markdown.",
        StandsNow = "Pour commencer\u202F: rang {rank} sur {all}",
        StandsPossible = "Possible, sans urgence\u202F: rang {rank} sur {all}",
        StandsLater = "Plus tard\u202F: étape {step}",
        StandsNotAdvised = "Pas conseillé ici\u202F: {outcome}",
        QuestionsHere = "Questions qui concernent cette pratique",
        WriteSheet = "Pour en écrire une\u202F: vif sheet ID PROFIL --format html --output FICHIER (sans profil, tout reste à remplir).",
    };
}
