using VifRecommender.Profiles;

namespace VifRecommender.Planning.Rendering;

/// <summary>The words of the chart of a roadmap in one language.</summary>
/// <param name="SetUp">Legend: being set up.</param>
/// <param name="Runs">Legend: running.</param>
/// <param name="InProgress">Legend: in progress already.</param>
/// <param name="After">Legend: comes after.</param>
/// <param name="From">A quarter that begins in {month}.</param>
/// <param name="Beyond">An end after the plan.</param>
/// <param name="Table">The same as a table.</param>
/// <param name="ByQuarter">The same by quarter.</param>
internal sealed record ChartWords(string SetUp, string Runs, string InProgress, string After, string From, string Beyond, string Table,
    string ByQuarter)
{
    public static ChartWords Of(Language language) => language switch
    {
        Language.French => French,
        Language.Dutch => Dutch,
        Language.German => German,
        _ => English,
    };

    private static readonly ChartWords French = new(
        SetUp: "mise en place",
        Runs: "en fonctionnement",
        InProgress: "déjà en cours",
        After: "vient après",
        From: "dès {month}",
        Beyond: "après ce plan",
        Table: "Les chiffres en tableau",
        ByQuarter: "Trimestre par trimestre");

    private static readonly ChartWords Dutch = new(
        SetUp: "in opbouw",
        Runs: "loopt",
        InProgress: "al bezig",
        After: "komt na",
        From: "vanaf {month}",
        Beyond: "na dit plan",
        Table: "De cijfers als tabel",
        ByQuarter: "Kwartaal per kwartaal");

    private static readonly ChartWords German = new(
        SetUp: "im Aufbau",
        Runs: "läuft",
        InProgress: "bereits im Gang",
        After: "folgt auf",
        From: "ab {month}",
        Beyond: "nach diesem Plan",
        Table: "Die Zahlen als Tabelle",
        ByQuarter: "Quartal für Quartal");

    private static readonly ChartWords English = new(
        SetUp: "being set up",
        Runs: "running",
        InProgress: "in progress already",
        After: "comes after",
        From: "from {month}",
        Beyond: "after this plan",
        Table: "The figures as a table",
        ByQuarter: "Quarter by quarter");
}
