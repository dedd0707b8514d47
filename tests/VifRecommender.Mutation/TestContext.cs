namespace VifRecommender.Tests;

/// <summary>What the tests ask of the context of xunit 3, for xunit 2, which has none.</summary>
internal sealed class TestContext
{
    public static TestContext Current { get; } = new();

    public CancellationToken CancellationToken => CancellationToken.None;
}
