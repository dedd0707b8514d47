namespace VifRecommender.Web.FollowUp;

/// <summary>The words of the overview of a year, in English.</summary>
internal static class EnglishYearText
{
    public static readonly YearText Words = new()
    {
        Title = "Follow-up {year}: {commune}",
        Heading = "The year on one page",
        Explained = "For the council: by quarter, what was decided, how far it is, what was found and who answers for it.",
        Year = "Year",
        Show = "To print",
        Word = "Word file (.docx)",
        Quarter = "Quarter",
        Practice = "Practice",
        Decided = "Decided on",
        State = "State",
        Indicator = "Indicator",
        Carried = "Carried by",
        Undated = "No date set",
        Before = "Before {year}",
        Nothing = "Nothing is decided or due for {year}.",
        AsOf = "State on {date}",
        More = "And {n} more in the follow-up of the commune.",
        Foot = "Functions, never persons. A number of fewer than five persons is not published. The council decides.",
    };
}
