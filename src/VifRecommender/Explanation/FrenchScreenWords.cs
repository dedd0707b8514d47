namespace VifRecommender.Explanation;

internal static class FrenchScreenWords
{
    public static readonly ScreenWords Value = new()
    {
        Because = "Parce que",
        Monday = "Lundi",
        Carrier = "Pilote",
        Helper = "Appui",
    };
}
