namespace VifRecommender.Searching;

/// <summary>How far a search has come.</summary>
/// <remarks>Immutable. Reported after fixed amounts of work, on the thread that searches.</remarks>
public readonly record struct SearchProgress
{
    internal SearchProgress(int spent, int budget) => (Spent, Budget) = (spent, budget);

    /// <summary>The units of work done so far, at most <see cref="Budget"/>; <see cref="SearchBudgets"/> says what a unit is.</summary>
    public int Spent { get; }

    /// <summary>The units of work after which the search ends; most searches are complete long before.</summary>
    public int Budget { get; }
}
