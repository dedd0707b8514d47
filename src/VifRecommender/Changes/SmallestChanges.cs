using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Searching;

namespace VifRecommender.Changes;

/// <summary>What it would take for a practice to be recommended now; or, for one that is, what it hangs on.</summary>
/// <remarks>Immutable and thread-safe. Each set was proved by evaluating again.</remarks>
public sealed record SmallestChanges
{
    /// <summary>The practice.</summary>
    public required Practice Practice { get; init; }

    /// <summary>Whether it is recommended now.</summary>
    public required bool IsRecommended { get; init; }

    /// <summary>
    /// When it is not: the minimal sets of up to three facts that make it recommended, the cheapest first, those with something given last.
    /// When it is: the single facts that would take it away, those that can change first.
    /// </summary>
    public required ImmutableArray<ChangeSet> Sets { get; init; }

    /// <summary>
    /// Whether these are all the sets; when the budget was spent first, each of them is minimal and proved, and there may be others.
    /// </summary>
    public required SearchStatus Status { get; init; }

    /// <summary>The units of work that the search took; see <see cref="SearchBudgets"/>.</summary>
    public required int WorkDone { get; init; }
}
