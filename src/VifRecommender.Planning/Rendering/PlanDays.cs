using VifRecommender.Profiles;

namespace VifRecommender.Planning.Rendering;

/// <summary>The quarters of a plan as days.</summary>
internal static class PlanDays
{
    /// <summary>The first day of a quarter of the plan; the last day of the calendar where that is beyond it.</summary>
    public static CalendarDate Of(CalendarDate begin, int quarter) =>
        CalendarDate.FromDateTime(
            Fits(begin, quarter) ? new DateTime(begin.Year, begin.Month, begin.Day).AddMonths(3 * quarter) : DateTime.MaxValue);

    /// <summary>Whether a plan of so many quarters ends within the calendar.</summary>
    public static bool Fits(CalendarDate begin, int quarters) =>
        ((12L * begin.Year) + begin.Month - 1 + (3L * quarters)) / 12 <= DateTime.MaxValue.Year;
}
