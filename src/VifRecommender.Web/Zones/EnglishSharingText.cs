namespace VifRecommender.Web.Zones;

/// <summary>The words of the page on which a commune shares its answers, in English.</summary>
internal static class EnglishSharingText
{
    public static readonly SharingText Words = new()
    {
        PageName = "Sharing",
        Title = "Share with the zone: {commune}",
        Explained = "Without sharing, nobody of another commune and no coordinator of the zone {zone} sees what your commune answered.",
        WhoSees =
            "With sharing: the coordination of the zone reads and completes your pages, and the communes of the zone see you on "
            + "the board of the zone (your domains, what you have and can lend).",
        IsShared = "Shared with the zone {zone} since {date}, by {author}.",
        IsNotShared = "Not shared with the zone {zone}.",
        WasOther = "What was shared on {date} was for the zone {zone}, to which the commune no longer belongs.",
        ShareNow = "Share with the zone",
        StopNow = "Stop sharing",
        AtOnce = "Stopping holds at once. What was printed or exported before stays where it is.",
        Saved = "This is saved.",
        Faster = "{author} changed the sharing on {date}, before yours arrived. How it stands now is below.",
        EditorsOnly = "Only an editor of this commune can change the sharing.",
        NoZone = "This commune belongs to no zone: there is nothing to share.",
    };
}
