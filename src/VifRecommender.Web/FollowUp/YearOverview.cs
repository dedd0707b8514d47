using VifRecommender.Web.Memory;

namespace VifRecommender.Web.FollowUp;

/// <summary>
/// What a council wants to see of a year: what is due in it or was decided in it, and what goes on from before. A year that is over is told
/// as it stood at its end.
/// </summary>
internal sealed class YearOverview
{
    private YearOverview(int year, DateOnly asOf, IReadOnlyList<YearEntry> entries) => (Year, AsOf, Entries) = (year, asOf, entries);

    public int Year { get; }

    /// <summary>The day whose state is told.</summary>
    public DateOnly AsOf { get; }

    /// <summary>What is overdue from before, then by quarter, then what has no date; in each, what is not done first.</summary>
    public IReadOnlyList<YearEntry> Entries { get; }

    /// <param name="history">All that was decided, in any order.</param>
    /// <param name="year">The year.</param>
    /// <param name="today">Today.</param>
    public static YearOverview Of(IEnumerable<Decision> history, int year, DateOnly today)
    {
        var end = new DateOnly(year, 12, 31);
        var asOf = end < today ? end : today;
        var entries = history.Where(each => DayOf(each) <= asOf).GroupBy(each => each.Practice, StringComparer.Ordinal)
            .Select(group => Entry([.. group.OrderBy(each => each.Revision)], year)).OfType<YearEntry>();
        return new(year, asOf,
        [
            .. entries.OrderBy(each => each.Place).ThenBy(each => each.Quarter).ThenBy(each => !IsOpen(each.Standing.Kind))
                .ThenBy(each => each.DecidedAt).ThenBy(each => each.Practice, StringComparer.Ordinal),
        ]);
    }

    private static YearEntry? Entry(Decision[] decisions, int year)
    {
        var standing = decisions[^1];
        if (standing.Kind == DecisionKind.Withdrawn) return null;
        var (due, last) = (standing.Sheet?.Due, DayOf(standing));
        YearEntry At(YearPlace place, int quarter = 0) => new(standing.Practice, standing, decisions[0].DecidedAt, place, quarter);
        if (due?.Year == year) return At(YearPlace.Quarter, due.Value.Number);
        if (due?.Year < year && IsOpen(standing.Kind)) return At(YearPlace.Before);
        if (last.Year == year) return At(YearPlace.Quarter, Quarter.Of(last).Number);
        return due is null && IsOpen(standing.Kind) ? At(YearPlace.Undated) : null;
    }

    private static bool IsOpen(DecisionKind kind) => kind is DecisionKind.Planned or DecisionKind.InProgress;

    private static DateOnly DayOf(Decision decision) => DateOnly.FromDateTime(decision.DecidedAt.LocalDateTime);
}
