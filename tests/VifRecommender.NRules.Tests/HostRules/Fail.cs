using VifRecommender.NRules.Facts;

namespace VifRecommender.NRules.Tests.HostRules;

internal static class Fail
{
    public static bool On(CommuneFact commune) => throw new InvalidTimeZoneException(commune.Name);

    public static void Always() => throw new InvalidTimeZoneException();

    public static void Nothing()
    {
    }
}
