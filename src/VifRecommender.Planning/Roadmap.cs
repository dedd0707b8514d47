using System.Collections.Immutable;
using VifRecommender.Recommendations;
using VifRecommender.Searching;

namespace VifRecommender.Planning;

/// <summary>What starts when, within the means of a commune.</summary>
/// <remarks>Immutable and thread-safe. The same advice and limits give the same roadmap, unless the clock ended the search.</remarks>
public sealed class Roadmap
{
    internal Roadmap()
    {
    }

    /// <summary>The advice that it plans.</summary>
    public required Advice Advice { get; init; }

    /// <summary>The means and the horizon.</summary>
    public required RoadmapLimits Limits { get; init; }

    /// <summary>What is planned, by start, then by rank; what is in progress first.</summary>
    public required ImmutableArray<RoadmapItem> Items { get; init; }

    /// <summary>What each quarter takes.</summary>
    public required ImmutableArray<RoadmapQuarter> Quarters { get; init; }

    /// <summary>What could start and is left out, by rank.</summary>
    public required ImmutableArray<LeftOut> LeftOut { get; init; }

    /// <summary>The six domains.</summary>
    public required ImmutableArray<DomainOutlook> Domains { get; init; }

    /// <summary>The value: for each practice its score (at least 1) times the quarters from its start to the horizon.</summary>
    public required long Value { get; init; }

    /// <summary>The value that no plan with the same first can exceed; equal to <see cref="Value"/>: the plan is proved best.</summary>
    public required long Bound { get; init; }

    /// <summary>Whether the plan is proved best: the first by rank, then value beside them, then domains covered.</summary>
    public required bool IsOptimal { get; init; }

    /// <summary>
    /// Whether the search was complete: the plan is proved best, and of everything left out it is proved what would bring it in. When the
    /// budget was spent first, the plan holds all limits, and there may be a better one.
    /// </summary>
    public required SearchStatus Status { get; init; }

    /// <summary>Whether <see cref="RoadmapLimits.EndAfter"/> ended the search before its budget did; never where it is not set.</summary>
    public required bool EndedByClock { get; init; }

    /// <summary>How far the value may be under the best one, 0 to 1.</summary>
    public decimal Gap => Bound <= 0 ? 0 : (decimal)(Bound - Value) / Bound;

    /// <summary>How many may start at a time.</summary>
    public required StartPace Pace { get; init; }

    /// <summary>Whether what is in progress already takes more than there is. It stays, and nothing is added to it in that time.</summary>
    public required bool InProgressExceeds { get; init; }

    /// <summary>
    /// When nothing could be planned: the practice that asks for least, with what it takes; otherwise <see langword="null"/>.
    /// </summary>
    public required LeftOut? SmallestFirstStep { get; init; }
}
