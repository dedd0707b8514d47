namespace VifRecommender.Web.Layout;

/// <summary>The names of the pages of a commune and of the lists that lead to them, in French.</summary>
internal static class FrenchPageNamesText
{
    public static readonly PageNames Words = new()
    {
        Profile = "Profil",
        Advice = "Avis",
        Roadmap = "Feuille de route",
        FollowUp = "Suivi",
        Compare = "Comparaison",
        Additions = "Compléments locaux",
        Data = "Données",
        Communes = "Communes",
        Zone = "Zone",
    };
}
