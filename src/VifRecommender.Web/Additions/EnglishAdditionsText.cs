namespace VifRecommender.Web.Additions;

/// <summary>The words of the page with local additions, in English.</summary>
internal static class EnglishAdditionsText
{
    public static readonly AdditionsText Words = new()
    {
        Title = "Local additions of {commune}",
        Lead =
            "Practices and rules of your own, beside the built-in catalogue: a file in the format of an overlay. They are shown as yours, "
            + "and no safety rule can be taken away by them.",
        Now = "In use now",
        None = "None: the advice uses the built-in catalogue alone.",
        Count = "{name}: practices added: {practices}; rules added: {rules}.",
        Used = "This advice also uses the local additions {name}.",
        NotUsed = "The local additions that were saved no longer fit the catalogue; the advice does without them.",
        Upload = "Add or replace",
        File = "File with additions",
        FileHint = "A JSON file of at most {kib} KiB; it replaces the one before, which stays in the history.",
        FileNeeded = "No file was chosen yet.",
        Send = "Check and save",
        Remove = "Do without additions",
        Saved = "Saved. The advice uses it from now on.",
        Conflict =
            "{author} saved other additions on {date}, while this page was open. Nothing of yours was saved: you can look at theirs first "
            + "and send yours again.",
        Refused = "This file is not accepted; nothing was changed.",
        TooLarge =
            "There may be at most {practices} practices, {rules} rules and {others} elements of every other kind more than in the built-in "
            + "catalogue, {thresholds} different thresholds of one figure, and ids of {id} characters.",
        Faults = "What has to be mended, in the words of the software (English):",
        Remarks = "The file is in use. Remarks:",
        LineNumber = "Line {n}",
    };
}
