namespace VifRecommender.Tests.Running;

/// <summary>
/// How many seeds a run takes. By default a fair sample; with VIF_TESTS_LONG=1 all of them:
/// <c>VIF_TESTS_LONG=1 dotnet test --project tests/VifRecommender.NRules.Tests</c>.
/// </summary>
internal static class LongRun
{
    public static bool IsWanted { get; } = Environment.GetEnvironmentVariable("VIF_TESTS_LONG") == "1";

    /// <summary>The first number by default, the second in a long run.</summary>
    public static int Or(int sample, int all) => IsWanted ? all : sample;
}
