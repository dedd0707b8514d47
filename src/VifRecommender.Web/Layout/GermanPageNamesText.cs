namespace VifRecommender.Web.Layout;

/// <summary>The names of the pages of a commune and of the lists that lead to them, in German.</summary>
internal static class GermanPageNamesText
{
    public static readonly PageNames Words = new()
    {
        Profile = "Profil",
        Advice = "Empfehlung",
        Roadmap = "Fahrplan",
        FollowUp = "Umsetzung",
        Compare = "Vergleich",
        Additions = "Lokale Ergänzungen",
        Data = "Daten",
        Communes = "Gemeinden",
        Zone = "Zone",
    };
}
