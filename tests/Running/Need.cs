namespace VifRecommender.Tests.Running;

/// <summary>What some tests need beyond the .NET SDK: where it is on this machine, or the command that brings it.</summary>
/// <param name="Tests">The tests that need it.</param>
/// <param name="Wanted">What they need.</param>
/// <param name="Remedy">The command that brings it here.</param>
/// <param name="Place">Where it is, or <see langword="null"/>.</param>
internal sealed record Need(string Tests, string Wanted, string Remedy, string? Place)
{
    /// <summary>
    /// Skips the test in one line where the need is not met; fails it where VIF_TESTS_REQUIRE_ALL=1 says that nothing may be skipped.
    /// </summary>
    public void OrSkip()
    {
        if (Place is not null) return;
        var line = $"Not run: {Tests}. There is no {Wanted} here; this brings it: {Remedy}";
        if (Environment.GetEnvironmentVariable("VIF_TESTS_REQUIRE_ALL") == "1")
        {
            Assert.Fail($"{line} (VIF_TESTS_REQUIRE_ALL=1: nothing may be skipped)");
        }
        Assert.Skip(line);
    }
}
