namespace VifRecommender.Web.Journeys.Fixtures;

/// <summary>What was found wrong, told whole.</summary>
internal static class Faults
{
    public static void AreNone(IEnumerable<string> faults)
    {
        var all = string.Join('\n', faults);
        Assert.True(all.Length == 0, all);
    }
}
