namespace VifRecommender.Searching;

/// <summary>How a search ended.</summary>
public enum SearchStatus
{
    /// <summary>Everything that it looks for was searched: what is not in the result does not exist.</summary>
    Complete,

    /// <summary>The budget ended first: what is in the result holds, and there may be more that was not found.</summary>
    BudgetSpent,
}
