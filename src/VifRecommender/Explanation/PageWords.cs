using VifRecommender.Profiles;

namespace VifRecommender.Explanation;

/// <summary>The words that only the pages need, in one language.</summary>
internal sealed record PageWords
{
    /// <summary>Above the commune's name.</summary>
    public required string Kicker { get; init; }

    /// <summary>In the ring: {n} of {all}.</summary>
    public required string Ring { get; init; }

    /// <summary>What the ring counts.</summary>
    public required string RingLabel { get; init; }

    /// <summary>Over those of the first that have no large card.</summary>
    public required string AlsoFirst { get; init; }

    /// <summary>Link to a practice further down.</summary>
    public required string Detail { get; init; }

    /// <summary>Heading of the year.</summary>
    public required string Year { get; init; }

    /// <summary>A quarter that begins in {month}.</summary>
    public required string From { get; init; }

    /// <summary>A quarter without a date: months {low} to {high}.</summary>
    public required string MonthRange { get; init; }

    /// <summary>Before the numbers of what begins.</summary>
    public required string Begins { get; init; }

    /// <summary>Before the numbers of what is in place by then.</summary>
    public required string InPlaceBy { get; init; }

    /// <summary>Before the numbers of what takes longer than the year.</summary>
    public required string GoesOn { get; init; }

    /// <summary>The end of the year.</summary>
    public required string Review { get; init; }

    /// <summary>Heading of the tiles.</summary>
    public required string Domains { get; init; }

    /// <summary>In a tile: what is there.</summary>
    public required string Strength { get; init; }

    /// <summary>In a tile: what is to be done.</summary>
    public required string Gap { get; init; }

    /// <summary>A tile without a gap.</summary>
    public required string NoGap { get; init; }

    /// <summary>A tile without a finding: {practice} can be begun.</summary>
    public required string Next { get; init; }

    /// <summary>A tile without a finding: {practice} comes later.</summary>
    public required string NextLater { get; init; }

    /// <summary>The severity of a finding, {n} of 3.</summary>
    public required string Severity { get; init; }

    /// <summary>Heading of what can wait and what is there.</summary>
    public required string Rest { get; init; }

    /// <summary>Heading over the folded parts.</summary>
    public required string Whole { get; init; }

    /// <summary>What is printed.</summary>
    public required string PrintHint { get; init; }

    /// <summary>The words of a language.</summary>
    public static PageWords Of(Language language) => language switch
    {
        Language.French => French,
        Language.Dutch => Dutch,
        Language.German => German,
        Language.English => English,
    };

    private static readonly PageWords French = new()
    {
        Kicker = "Violences intrafamiliales\u202F: avis pour la commune",
        Ring = "{n} sur {all}",
        RingLabel = "réponses connues",
        AlsoFirst = "Et aussi, dès cette année",
        Detail = "En détail",
        Year = "L’année, si l’on commence maintenant",
        From = "dès {month}",
        MonthRange = "mois {low} à {high}",
        Begins = "Début",
        InPlaceBy = "En place au plus tard",
        GoesOn = "Encore en préparation",
        Review = "Mettre les réponses à jour, relire l’avis",
        Domains = "Les six domaines d’un coup d’œil",
        Strength = "Point d’appui",
        Gap = "À renforcer",
        NoGap = "rien de signalé",
        Next = "Possible\u202F: {practice}",
        NextLater = "Plus tard\u202F: {practice}",
        Severity = "gravité {n} sur 3",
        Rest = "Ce qui peut attendre, ce qui est là",
        Whole = "L’avis complet",
        PrintHint = "Deux pages s’impriment\u202F; ce qui est déplié ci-dessous s’imprime aussi.",
    };

    private static readonly PageWords Dutch = new()
    {
        Kicker = "Intrafamiliaal geweld: advies voor de gemeente",
        Ring = "{n} van {all}",
        RingLabel = "antwoorden bekend",
        AlsoFirst = "En ook, nog dit jaar",
        Detail = "Meer hierover",
        Year = "Het jaar, als u nu begint",
        From = "vanaf {month}",
        MonthRange = "maand {low} tot {high}",
        Begins = "Start",
        InPlaceBy = "Ten laatste klaar",
        GoesOn = "Nog in voorbereiding",
        Review = "Antwoorden bijwerken, advies herlezen",
        Domains = "De zes domeinen in één oogopslag",
        Strength = "Sterk punt",
        Gap = "Te versterken",
        NoGap = "niets gemeld",
        Next = "Mogelijk: {practice}",
        NextLater = "Later: {practice}",
        Severity = "ernst {n} op 3",
        Rest = "Wat kan wachten, wat er al is",
        Whole = "Het volledige advies",
        PrintHint = "Er worden twee pagina’s afgedrukt; wat hieronder opengeklapt is, wordt mee afgedrukt.",
    };

    private static readonly PageWords German = new()
    {
        Kicker = "Häusliche (innerfamiliäre) Gewalt: Empfehlung für die Gemeinde",
        Ring = "{n} von {all}",
        RingLabel = "Antworten bekannt",
        AlsoFirst = "Und auch, noch in diesem Jahr",
        Detail = "Im Einzelnen",
        Year = "Das Jahr, wenn jetzt begonnen wird",
        From = "ab {month}",
        MonthRange = "Monat {low} bis {high}",
        Begins = "Beginn",
        InPlaceBy = "Spätestens eingerichtet",
        GoesOn = "Noch im Aufbau",
        Review = "Antworten aktualisieren, Empfehlung neu lesen",
        Domains = "Die sechs Bereiche auf einen Blick",
        Strength = "Stärke",
        Gap = "Zu stärken",
        NoGap = "nichts gemeldet",
        Next = "Möglich: {practice}",
        NextLater = "Später: {practice}",
        Severity = "Dringlichkeit {n} von 3",
        Rest = "Was warten kann, was schon da ist",
        Whole = "Die ganze Empfehlung",
        PrintHint = "Gedruckt werden zwei Seiten; was unten aufgeklappt ist, wird mitgedruckt.",
    };

    private static readonly PageWords English = new()
    {
        Kicker = "Intrafamily violence: advice for the commune",
        Ring = "{n} of {all}",
        RingLabel = "answers known",
        AlsoFirst = "And also, within the year",
        Detail = "In detail",
        Year = "The year, if you begin now",
        From = "from {month}",
        MonthRange = "months {low} to {high}",
        Begins = "Begin",
        InPlaceBy = "In place at the latest",
        GoesOn = "Still being set up",
        Review = "Update the answers, read the advice again",
        Domains = "The six domains at a glance",
        Strength = "Strength",
        Gap = "To strengthen",
        NoGap = "nothing reported",
        Next = "Possible: {practice}",
        NextLater = "Later: {practice}",
        Severity = "severity {n} of 3",
        Rest = "What can wait, what is there",
        Whole = "The whole advice",
        PrintHint = "Two pages are printed; what is unfolded below is printed too.",
    };
}
