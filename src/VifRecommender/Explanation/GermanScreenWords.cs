namespace VifRecommender.Explanation;

internal static class GermanScreenWords
{
    public static readonly ScreenWords Value = new()
    {
        Because = "Denn",
        Monday = "Montag",
        Carrier = "Federführung",
        Helper = "Unterstützung",
    };
}
