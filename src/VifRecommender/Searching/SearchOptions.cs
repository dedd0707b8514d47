namespace VifRecommender.Searching;

/// <summary>How much work a search may do, and who receives reports of its progress.</summary>
/// <remarks>Immutable and thread-safe when <see cref="Progress"/> is.</remarks>
public sealed record SearchOptions
{
    private readonly int? _budget;

    /// <summary>
    /// The units of work after which the search ends with what it has found, 1 or more; <see langword="null"/>, the default: the budget
    /// that
    /// <see cref="SearchBudgets"/> gives this search.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int? Budget
    {
        get => _budget;
        init =>
            _budget = value is null or >= 1 ? value
                : throw new ArgumentOutOfRangeException(nameof(value), value, "A budget is 1 unit of work or more.");
    }

    /// <summary>
    /// Receives from time to time how far the search has come; <see langword="null"/>, the default: no progress is reported.
    /// </summary>
    public IProgress<SearchProgress>? Progress { get; init; }
}
