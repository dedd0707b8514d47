using NRules;

namespace VifRecommender.NRules.Tests;

/// <summary>The built-in catalogue, compiled once for all tests.</summary>
internal static class Compiled
{
    public static CatalogueRules Rules { get; } = new();

    public static ISessionFactory Factory { get; } = Rules.Compile();
}
