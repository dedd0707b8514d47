namespace VifRecommender.Web.FollowUp;

/// <summary>The words of the sheets of what is followed up, in German.</summary>
internal static class GermanSheetText
{
    public static readonly SheetText Words = new()
    {
        PageName = "Umsetzungsblatt",
        Lead = "Wer diese bewährte Praxis trägt, bis wann, und woran zu sehen ist, dass sie wirkt.",
        FunctionsOnly = "Funktionen, nie Personen: kein Name, keine E-Mail-Adresse, keine Telefonnummer.",
        State = "Wie weit ist sie?",
        Reason = "Grund oder Bemerkung",
        ReasonHint = "Nötig, wenn sie eingestellt ist. Nichts über eine Person oder eine Familie.",
        Pilot = "Funktion, die sie umsetzt",
        PilotHint = "Zum Beispiel: Präventionsdienst, Sozialassistentin des ÖSHZ.",
        Answers = "Mandat, das vor dem Rat dafür einsteht",
        AnswersHint = "Zum Beispiel: Schöffin für Soziales.",
        Due = "Frist",
        NoDue = "Noch nicht festgelegt",
        Indicator = "Indikator",
        NoIndicator = "Noch nicht gewählt",
        Value = "Festgestellter Wert",
        ValueHint =
            "Eine Zahl oder wenige Wörter, zum Beispiel 12 oder 60\u00A0%. Bei weniger als fünf Personen „weniger als 5“ schreiben.",
        MeasuredOn = "Festgestellt am",
        Save = "Das Blatt speichern",
        Saved = "Das Blatt ist gespeichert. Die Empfehlung berücksichtigt es.",
        Faster =
            "{author} hat dieses Blatt am {date} gespeichert, bevor Ihre Angaben ankamen. Sie stehen noch da: Speichern Sie sie "
            + "erneut, wenn sie weiter gelten.",
        NotAPerson =
            "Hier wird eine Funktion erwartet, keine Person: zum Beispiel „Präventionsdienst“. Ohne Anrede, Name, E-Mail-Adresse "
            + "oder Telefonnummer.",
        IndicatorFirst = "Wählen Sie zuerst den Indikator, zu dem dieser Wert gehört.",
        DayNeeded = "Geben Sie den Tag dieser Feststellung an, spätestens heute.",
        ValueNeeded = "Geben Sie den Wert an, der an diesem Tag festgestellt wurde.",
        Earlier = "Was festgestellt wurde",
        ToSheet = "Umsetzungsblatt: {practice}",
        BackToAll = "Die ganze Umsetzung",
        QuarterName = "Q{n} {year}",
        Overdue = "Frist vorbei",
    };
}
