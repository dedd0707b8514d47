namespace VifRecommender.Explanation;

internal static class DutchScreenWords
{
    public static readonly ScreenWords Value = new()
    {
        Because = "Want",
        Monday = "Maandag",
        Carrier = "Trekker",
        Helper = "Ondersteuning",
    };
}
