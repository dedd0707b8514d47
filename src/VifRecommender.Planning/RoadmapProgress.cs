namespace VifRecommender.Planning;

/// <summary>How far the search for a roadmap has come.</summary>
/// <remarks>Immutable.</remarks>
public readonly record struct RoadmapProgress
{
    internal RoadmapProgress(double spent, double budget) => (SecondsSpent, SecondsBudget) = (spent, budget);

    /// <summary>The deterministic seconds spent so far, 0 to <see cref="SecondsBudget"/>.</summary>
    public double SecondsSpent { get; }

    /// <summary>
    /// The deterministic seconds after which the search ends: <see cref="RoadmapLimits.SearchSeconds"/>. Most searches end long before.
    /// </summary>
    public double SecondsBudget { get; }
}
