namespace VifRecommender.Searching;

/// <summary>
/// The budgets that searches have by default, in units of work. A unit is one profile that is evaluated, or one step of the search that
/// costs as much or less. In a catalogue larger than the built-in one an evaluation counts as several units, in proportion to its size.
/// </summary>
/// <remarks>Work is counted and not timed, so that a search gives the same answer on every machine, within its budget and beyond.</remarks>
public static class SearchBudgets
{
    /// <summary>For the smallest changes of one practice.</summary>
    public const int SmallestChanges = 60_000;

    /// <summary>For the changes of the first five practices.</summary>
    public const int TopFiveChanges = 20_000;

    /// <summary>For the questions of one advice.</summary>
    public const int Questions = 20_000;

    /// <summary>For the analysis of a catalogue: all that <see cref="Analysis.CatalogueAnalysis"/> looks for together.</summary>
    public const int Analysis = 1_000_000;
}
