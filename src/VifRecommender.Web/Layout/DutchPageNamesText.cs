namespace VifRecommender.Web.Layout;

/// <summary>The names of the pages of a commune and of the lists that lead to them, in Dutch.</summary>
internal static class DutchPageNamesText
{
    public static readonly PageNames Words = new()
    {
        Profile = "Profiel",
        Advice = "Advies",
        Roadmap = "Stappenplan",
        FollowUp = "Opvolging",
        Compare = "Vergelijking",
        Additions = "Lokale aanvullingen",
        Data = "Gegevens",
        Communes = "Gemeenten",
        Zone = "Zone",
    };
}
