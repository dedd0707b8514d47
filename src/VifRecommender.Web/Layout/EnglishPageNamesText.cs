namespace VifRecommender.Web.Layout;

/// <summary>The names of the pages of a commune and of the lists that lead to them, in English.</summary>
internal static class EnglishPageNamesText
{
    public static readonly PageNames Words = new()
    {
        Profile = "Profile",
        Advice = "Advice",
        Roadmap = "Roadmap",
        FollowUp = "Follow-up",
        Compare = "Comparison",
        Additions = "Local additions",
        Data = "Data",
        Communes = "Communes",
        Zone = "Zone",
    };
}
