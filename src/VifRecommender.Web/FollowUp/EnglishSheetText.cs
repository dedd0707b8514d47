namespace VifRecommender.Web.FollowUp;

/// <summary>The words of the sheets of what is followed up, in English.</summary>
internal static class EnglishSheetText
{
    public static readonly SheetText Words = new()
    {
        PageName = "Action sheet",
        Lead = "Who carries this practice, by when, and what shows that it works.",
        FunctionsOnly = "Functions, never persons: no name, no e-mail address, no telephone number.",
        State = "How far is it?",
        Reason = "Reason or remark",
        ReasonHint = "Needed where it has stopped. Nothing on a person or a family.",
        Pilot = "Function that carries it out",
        PilotHint = "For example: prevention service, social worker of the public welfare centre.",
        Answers = "Mandate that answers for it before the council",
        AnswersHint = "For example: alderman for social affairs.",
        Due = "Due",
        NoDue = "Not set yet",
        Indicator = "Indicator",
        NoIndicator = "Not chosen yet",
        Value = "Value found",
        ValueHint = "A number or a few words, for example 12 or 60%. For fewer than five persons write ‘fewer than 5’.",
        MeasuredOn = "Found on",
        Save = "Save the sheet",
        Saved = "The sheet is saved. The advice takes it into account.",
        Faster =
            "{author} saved this sheet on {date}, before yours arrived. What you typed is still there: save it again if it still "
            + "holds.",
        NotAPerson =
            "A function is expected here, not a person: for example ‘prevention service’. Without title, name, e-mail address or "
            + "telephone number.",
        IndicatorFirst = "First choose the indicator to which this value belongs.",
        DayNeeded = "Say on which day this was found, today at the latest.",
        ValueNeeded = "Say which value was found on that day.",
        Earlier = "What was found",
        ToSheet = "Action sheet: {practice}",
        BackToAll = "All that is followed up",
        QuarterName = "Q{n} {year}",
        Overdue = "overdue",
    };
}
