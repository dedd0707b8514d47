namespace VifRecommender.Web.Zones;

/// <summary>The words of the board of a zone, in English.</summary>
internal static class EnglishBoardText
{
    public static readonly BoardText Words = new()
    {
        ByDomain = "The communes, domain by domain",
        Explained =
            "By domain, from the advice of each commune: what is in place there, and the gaps that its answers establish. What is "
            + "not known does not count as a gap.",
        Strength = "Strength",
        Mixed = "In part",
        Gap = "Gap",
        Open = "Not known yet",
        Counts = "{inPlace} in place, {gaps} gaps established, {now} to consider",
        InPlace = "In place",
        Gaps = "Gaps established",
        ToConsider = "To consider",
        Standing = "Standing",
        Domain = "Domain",
        Commune = "Commune",
        NotShared = "Not shared",
        NotSharedLead = "Nothing is shown of a commune until its own editor shares its answers with the zone.",
        Empty = "No commune of the zone shares its answers for now.",
        Excel = "Excel table (.xlsx)",
        Csv = "CSV table",
        YourZones = "Your zones",
    };
}
