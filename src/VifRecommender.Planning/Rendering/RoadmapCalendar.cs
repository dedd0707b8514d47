using System.Globalization;
using System.Text;
using VifRecommender.Profiles;
using VifRecommender.Writing;

namespace VifRecommender.Planning.Rendering;

/// <summary>
/// Writes a roadmap as iCalendar (RFC 5545): one all-day entry for each practice, over the quarters in which it is set up.
/// </summary>
public static class RoadmapCalendar
{
    private const int MostOctets = 75;

    /// <summary>Writes a roadmap.</summary>
    /// <param name="roadmap">The roadmap.</param>
    /// <param name="language">The language of the titles.</param>
    /// <param name="begin">The first day of the plan.</param>
    /// <returns>An iCalendar object with CRLF.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roadmap"/> is null.</exception>
    public static string Write(Roadmap roadmap, Language language, CalendarDate begin)
    {
        ArgumentNullException.ThrowIfNull(roadmap);
        var text = new RoadmapText(roadmap, language);
        var calendar = new StringBuilder();
        Line("BEGIN:VCALENDAR");
        Line("VERSION:2.0");
        Line("PRODID:-//VifRecommender//Roadmap//EN");
        // The name that calendars show: of RFC 7986, and the older one that most of them know.
        Line($"NAME:{Escape(text.Title)}");
        Line($"X-WR-CALNAME:{Escape(text.Title)}");
        foreach (var item in roadmap.Items)
        {
            Line("BEGIN:VEVENT");
            // The id hangs on the commune and the practice: a new plan moves the entry instead of doubling it.
            Line($"UID:{Escape(roadmap.Advice.Profile.NisCode ?? roadmap.Advice.Profile.Name)}-{item.Practice.Id}@vif-recommender");
            Line($"DTSTAMP:{Day(begin)}T000000Z");
            Line($"DTSTART;VALUE=DATE:{Day(PlanDays.Of(begin, item.Start))}");
            Line($"DTEND;VALUE=DATE:{Day(PlanDays.Of(begin, item.End))}");
            Line($"SUMMARY:{Escape(text.Name(item.Practice.Id))}");
            string[] parts = [text.Remarks(item), $"{text.Words.OneOff} {text.About(item.OneOffEur)}",
                $"{text.Words.Yearly} {text.About(item.YearlyEur)}"];
            Line($"DESCRIPTION:{Escape(text.List(parts.Where(part => part.Length > 0)))}");
            // Months of work of a commune make nobody busy.
            Line("TRANSP:TRANSPARENT");
            Line("X-MICROSOFT-CDO-BUSYSTATUS:FREE");
            Line("END:VEVENT");
        }

        Line("END:VCALENDAR");
        return calendar.ToString();

        void Line(string content)
        {
            // Longer lines are folded between characters: at most 75 octets, the leading space included.
            var octets = 0;
            foreach (var rune in content.EnumerateRunes())
            {
                if (octets + rune.Utf8SequenceLength > MostOctets)
                {
                    calendar.Append("\r\n ");
                    octets = 1;
                }

                calendar.Append(rune.ToString());
                octets += rune.Utf8SequenceLength;
            }

            calendar.Append("\r\n");
        }
    }

    private static string Day(CalendarDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Year:D4}{date.Month:D2}{date.Day:D2}");

    private static string Escape(string text) => SafeText.OneLine(text)
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal);
}
