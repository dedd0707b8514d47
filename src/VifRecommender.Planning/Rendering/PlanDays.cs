using VifRecommender.Profiles;

namespace VifRecommender.Planning.Rendering;

/// <summary>The quarters of a plan as days.</summary>
internal static class PlanDays
{
    /// <summary>The first day of a quarter of the plan.</summary>
    public static CalendarDate Of(CalendarDate begin, int quarter) => CalendarDate.FromDateTime(new DateTime(begin.Year, begin.Month, begin.Day).AddMonths(3 * quarter));
}
