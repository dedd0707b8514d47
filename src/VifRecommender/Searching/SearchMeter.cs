namespace VifRecommender.Searching;

/// <summary>Counts the work of one search, ends it when its budget is spent, and throws when it was cancelled. For one thread.</summary>
internal sealed class SearchMeter
{
    // Often enough for a bar on a terminal, seldom enough to cost nothing.
    private const int UnitsBetweenReports = 256;

    private readonly int _budget;
    private readonly IProgress<SearchProgress>? _progress;
    private readonly CancellationToken _cancellation;
    private int _nextReport = UnitsBetweenReports;

    public SearchMeter(SearchOptions? options, int usualBudget, CancellationToken cancellation)
    {
        _budget = options?.Budget ?? usualBudget;
        _progress = options?.Progress;
        _cancellation = cancellation;
        cancellation.ThrowIfCancellationRequested();
    }

    public int Spent { get; private set; }

    /// <summary>Whether some work was refused, so that the result may lack something.</summary>
    public SearchStatus Status { get; private set; } = SearchStatus.Complete;

    /// <summary>Takes units of work from the budget.</summary>
    /// <returns>Whether there were as many left; after the first refusal never again, so that what was left out is one contiguous
    /// rest.</returns>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public bool TrySpend(int units = 1)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (Status == SearchStatus.BudgetSpent || units > _budget - Spent)
        {
            Status = SearchStatus.BudgetSpent;
            return false;
        }

        Spent += units;
        if (Spent >= _nextReport)
        {
            _progress?.Report(new SearchProgress(Spent, _budget));
            _nextReport = Spent + UnitsBetweenReports;
        }

        return true;
    }
}
