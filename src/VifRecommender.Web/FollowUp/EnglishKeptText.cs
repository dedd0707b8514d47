namespace VifRecommender.Web.FollowUp;

/// <summary>The words of the page on what moved since an advice that was kept, in English.</summary>
internal static class EnglishKeptText
{
    public static readonly KeptText Words = new()
    {
        PageName = "Since the last advice",
        Lead =
            "An advice that is kept stays as it was given, even where the software or the catalogue changes. Here is what moved "
            + "since then, and why.",
        KeepNow = "Keep today’s advice",
        KeepLead =
            "To be kept when it goes to the college or the council. The first is kept by itself when the commune decides for the "
            + "first time; the last {n} are kept.",
        Saved = "Today’s advice is kept.",
        Faster = "{author} kept an advice on {date}, before yours arrived. Yours was not added.",
        None = "No advice is kept yet.",
        Which = "Advice that was kept",
        Item = "No. {n}, {date}, {author}",
        Compare = "Compare with today",
        MadeBy = "Given by version {software} of the software, by the catalogue {catalogue}.",
        Gone = "This advice is not kept, or no longer.",
        Unreadable =
            "This advice is kept, but cannot be read any more: something has spoiled it. The export of the data holds it as it is.",
    };
}
