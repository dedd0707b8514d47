using VifRecommender.Profiles;

namespace VifRecommender.Web.Fields;

/// <summary>What is said of a field that is not accepted, in English.</summary>
internal static class EnglishFaultText
{
    public static readonly FaultText Words = new()
    {
        Numbers = new Explanation.NumberFormat(Language.English),
        Needed = "An answer is needed here.",
        WholeNumberNeeded = "A whole number is expected here, in digits.",
        NumberNeeded = "A number is expected here, in digits.",
        NumberAmbiguous = "‘{typed}’ can be read as {low} or as {high}: write {low} or {high}.",
        OutOfRange = "A number from {from} to {to} is expected here.",
        WholeOutOfRange = "A whole number from {from} to {to} is expected here.",
        ChooseOne = "Choose one of the answers that are offered.",
        NisFormat = "A NIS code has five digits, for example 62122.",
        DateFormat = "A date is expected here, year-month-day, for example 2027-06-30.",
        TooLong = "This text has more than {most} characters: shorten it.",
        OneLine = "This text holds an invisible character, such as a tab: write it anew on one line.",
        NotInCatalogue = "Today’s catalogue does not know this: it is left out when the form is saved again.",
        Twice = "The same answer stands here twice: it counts once when the form is saved again.",
        TooLarge = "The form holds more than a profile can hold: shorten the texts, sources and assumptions first.",
        Unreadable =
            "This answer cannot be read: choose or write it again. If nothing changes, whoever runs this service can help, with the "
            + "code {id}.",
        ReasonNeeded = "Say why: it helps the next municipal council.",
        Required = "required",
        FaultLabel = "To correct:",
        FaultsFound = "What still needs correcting",
        NothingLost = "Nothing is lost: everything you typed is still in the form.",
    };
}
