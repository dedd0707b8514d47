namespace VifRecommender.Explanation;

internal static class EnglishScreenWords
{
    public static readonly ScreenWords Value = new()
    {
        Because = "Because",
        Monday = "Monday",
        Carrier = "Lead",
        Helper = "Support",
    };
}
