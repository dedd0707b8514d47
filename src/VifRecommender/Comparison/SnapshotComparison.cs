using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Recommendations;

namespace VifRecommender.Comparison;

/// <summary>
/// What moved since an advice that was written, perhaps by an earlier version and from another catalogue, and whether what is known of the
/// commune moved it or the catalogue.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class SnapshotComparison
{
    private SnapshotComparison(AdviceSnapshot before, Advice after) => (Before, After) = (before, after);

    /// <summary>The advice as it was written.</summary>
    public AdviceSnapshot Before { get; }

    /// <summary>The advice of today.</summary>
    public Advice After { get; }

    /// <summary>
    /// What another catalogue or version of the software moved, what changed lists first, the furthest on first; of a comparison that does
    /// not know the profile of then, all that moved.
    /// </summary>
    public ImmutableArray<SnapshotMove> Moves { get; private init; }

    /// <summary>
    /// What facts moved: the advice that today's catalogue gives for the profile of then, against that of today; <see langword="null"/>
    /// where the profile of then is not known.
    /// </summary>
    public AdviceComparison? SinceThen { get; private init; }

    /// <summary>Findings that hold and did not, where the file lists those that did.</summary>
    public ImmutableArray<Finding> NewFindings { get; private init; }

    /// <summary>Findings that held and do not any more, by their id, in the words of the file.</summary>
    public ImmutableSortedDictionary<string, string> SettledFindings { get; private init; } =
        ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Compares an advice that was written earlier with one of today.</summary>
    /// <param name="before">The advice as it was written.</param>
    /// <param name="after">The advice of today.</param>
    /// <param name="beforeToday">
    /// What today's catalogue advises for the profile of then, with which what facts moved is told from what the catalogue moved; or
    /// <see langword="null"/>.
    /// </param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> or <paramref name="after"/> is null.</exception>
    public static SnapshotComparison Of(AdviceSnapshot before, Advice after, Advice? beforeToday = null)
    {
        if (before is null) throw new ArgumentNullException(nameof(before));
        if (after is null) throw new ArgumentNullException(nameof(after));
        var against = beforeToday ?? after;
        var holds = new HashSet<string>(against.Findings.Select(each => each.Finding.Id), StringComparer.Ordinal);
        return new SnapshotComparison(before, after)
        {
            Moves =
            [
                .. before.MovesTo(against).OrderBy(move => !move.ChangedList).ThenByDescending(move => move.After.Kind)
                    .ThenBy(move => move.After.Number).ThenBy(move => move.Practice, StringComparer.Ordinal),
            ],
            SinceThen = beforeToday is null ? null : AdviceComparison.Of(beforeToday, after),
            NewFindings = before.Findings is null ? []
                : [.. against.Findings.Select(each => each.Finding).Where(each => !before.Findings.ContainsKey(each.Id))],
            SettledFindings = before.Findings is null ? ImmutableSortedDictionary<string, string>.Empty
                : before.Findings.RemoveRange(holds),
        };
    }
}
