namespace VifRecommender.Web.FollowUp;

/// <summary>The words of the sheets of what is followed up, in Dutch.</summary>
internal static class DutchSheetText
{
    public static readonly SheetText Words = new()
    {
        PageName = "Opvolgfiche",
        Lead = "Wie deze praktijk draagt, tegen wanneer, en waaraan te zien is dat ze werkt.",
        FunctionsOnly = "Functies, nooit personen: geen naam, geen e-mailadres, geen telefoonnummer.",
        State = "Hoever staat ze?",
        Reason = "Reden of opmerking",
        ReasonHint = "Nodig als ze stopgezet is. Niets over een persoon of een gezin.",
        Pilot = "Functie die ze uitvoert",
        PilotHint = "Bijvoorbeeld: preventiedienst, maatschappelijk werker van het OCMW.",
        Answers = "Mandaat dat ervoor instaat bij de raad",
        AnswersHint = "Bijvoorbeeld: schepen van sociale zaken.",
        Due = "Tegen wanneer",
        NoDue = "Nog niet bepaald",
        Indicator = "Indicator",
        NoIndicator = "Nog niet gekozen",
        Value = "Vastgestelde waarde",
        ValueHint = "Een getal of enkele woorden, bijvoorbeeld 12 of 60\u00A0%. Schrijf bij minder dan vijf personen “minder dan 5”.",
        MeasuredOn = "Vastgesteld op",
        Save = "De fiche opslaan",
        Saved = "De fiche is opgeslagen. Het advies houdt er rekening mee.",
        Faster =
            "{author} sloeg deze fiche op {date} op, vóór uw formulier aankwam. Wat u invulde, staat er nog: sla het opnieuw op "
            + "als het nog geldt.",
        NotAPerson =
            "Hier wordt een functie verwacht, geen persoon: bijvoorbeeld “preventiedienst”. Zonder aanspreking, naam, e-mailadres "
            + "of telefoonnummer.",
        IndicatorFirst = "Kies eerst de indicator waarbij deze waarde hoort.",
        DayNeeded = "Geef de dag van deze vaststelling, ten laatste vandaag.",
        ValueNeeded = "Geef de waarde die op die dag vastgesteld is.",
        Earlier = "Wat vastgesteld werd",
        ToSheet = "Opvolgfiche: {practice}",
        BackToAll = "De hele opvolging",
        QuarterName = "K{n} {year}",
        Overdue = "termijn voorbij",
    };
}
