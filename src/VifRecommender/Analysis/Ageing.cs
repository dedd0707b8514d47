using System.Globalization;
using VifRecommender.Catalogues;
using VifRecommender.Diagnostics;
using VifRecommender.Profiles;

namespace VifRecommender.Analysis;

/// <summary>Sources that nobody read for long, and the help lines whose number and hours rest on them alone.</summary>
internal static class Ageing
{
    // Numbers, hours and laws of this field change about once a year; half a year more is left to notice it.
    private const int MonthsThatLast = 18;

    private const int MonthsInAYear = 12;

    private const int Named = 3;

    public static IEnumerable<Remark> Check(Catalogue catalogue, CalendarDate on)
    {
        var read = catalogue.Sources.ToDictionary(source => source.Id, source => source.Accessed, StringComparer.Ordinal);
        foreach (var line in catalogue.Helplines)
        {
            var days = line.Sources.Select(id => read[id]).ToList();
            if (days.Count == 0 || !days.TrueForAll(day => IsOver(day, on))) continue;
            yield return new Remark(DiagnosticCatalogue.Aged, [line.Id],
                $"The help line '{line.Id}' ({line.Number}) was last verified {days.OrderBy(LastDay).Last()}, more than {MonthsThatLast} "
                + $"months before {on}: verify number and hours, and write the day in 'accessed' of {Quoted(line.Sources)}.");
        }

        foreach (var source in catalogue.Sources.Where(source => IsOver(source.Accessed, on)))
        {
            yield return new Remark(DiagnosticCatalogue.Aged, [source.Id],
                $"The source '{source.Id}' was last read {source.Accessed}, more than {MonthsThatLast} months before {on}"
                + $"{Resting(catalogue, source.Id)}: read it again, mend what changed, and write the day in 'accessed'.");
        }
    }

    private static string Resting(Catalogue catalogue, string source)
    {
        List<string> ids =
        [
            .. catalogue.Helplines.Where(line => line.Sources.Contains(source)).Select(line => line.Id),
            .. catalogue.Practices.Where(practice => practice.Evidence.Sources.Contains(source)).Select(practice => practice.Id),
            .. catalogue.Rules.Where(rule => rule.Sources.Contains(source)).Select(rule => rule.Id),
        ];
        if (ids.Count == 0) return "";
        var more = ids.Count > Named ? string.Format(CultureInfo.InvariantCulture, " and {0} more", ids.Count - Named) : "";
        return $" ({Quoted(ids.Take(Named))}{more} {(ids.Count == 1 ? "rests" : "rest")} on it)";
    }

    private static string Quoted(IEnumerable<string> ids) => string.Join(", ", ids.Select(id => $"'{id}'"));

    private static bool IsOver(string written, CalendarDate on)
    {
        if (LastDay(written) is not { } last) return false;
        var months = ((on.Year - last.Year) * MonthsInAYear) + on.Month - last.Month;
        return months > MonthsThatLast || (months == MonthsThatLast && on.Day > last.Day);
    }

    /// <summary>The last day of the year, the month or the day that is written: nothing is called older than it may be.</summary>
    private static CalendarDate? LastDay(string written)
    {
        if (CalendarDate.TryParse(written, out var day)) return day;
        if (CalendarDate.TryParse(written + "-01", out var first))
        {
            return new CalendarDate(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month));
        }
        return CalendarDate.TryParse(written + "-12-31", out var last) ? last : null;
    }
}
