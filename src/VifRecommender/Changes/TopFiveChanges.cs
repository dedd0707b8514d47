using System.Collections.Immutable;
using VifRecommender.Searching;

namespace VifRecommender.Changes;

/// <summary>The single facts that would change which five practices come first.</summary>
/// <remarks>Immutable and thread-safe. Each change was proved by evaluating again.</remarks>
public sealed record TopFiveChanges
{
    /// <summary>One change for each such fact: what is to be learned first, then what can be brought about, then what is given.</summary>
    public required ImmutableArray<TopFiveChange> Changes { get; init; }

    /// <summary>
    /// Whether all facts were tried; when the budget was spent first, those of which every answer was tried are in the result.
    /// </summary>
    public required SearchStatus Status { get; init; }

    /// <summary>The units of work that the search took; see <see cref="SearchBudgets"/>.</summary>
    public required int WorkDone { get; init; }
}
