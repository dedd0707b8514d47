using VifRecommender.Profiles;
using VifRecommender.Rendering;

namespace VifRecommender.Planning.Rendering;

/// <summary>A roadmap as a report: headings, items and details, for a terminal or a layout of a host's own.</summary>
public static class RoadmapReport
{
    /// <summary>Puts a roadmap into words.</summary>
    /// <param name="roadmap">The roadmap.</param>
    /// <param name="language">The language.</param>
    /// <returns>
    /// What starts when, with a sign for each quarter (<c>#</c> is set up, <c>=</c> runs); what each quarter takes; what was left out.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="roadmap"/> is null.</exception>
    public static Report Of(Roadmap roadmap, Language language)
    {
        ArgumentNullException.ThrowIfNull(roadmap);
        var text = new RoadmapText(roadmap, language);
        var words = text.Words;
        return new Report(
            text.Title,
            [text.Limits, .. text.Notes()],
            [
                new ReportSection(words.WhatWhen, [.. roadmap.Items.Select(item => Item(item, text, roadmap.Limits.Quarters))]),
                new ReportSection(words.Takes,
                    [.. roadmap.Quarters.Where(_ => !roadmap.Items.IsEmpty)
                        .Select(
                            quarter =>
                                new ReportItem(
                                    $"{text.Quarter(quarter.Number)} · {text.About(quarter.BudgetEur)} · {text.Hours(quarter.StaffFte)} "
                                    + $"· {words.NewStarts} {text.Number(quarter.Starts)}", []))]),
                new ReportSection(words.LeftOut,
                    [.. text.Groups(roadmap.LeftOut).Select(group => group.Titles is [var title] ? new ReportItem(title, [group.Needs])
                        : new ReportItem(group.Heading, group.Titles))]),
            ]);
    }

    private static ReportItem Item(RoadmapItem item, RoadmapText text, int quarters)
    {
        // One sign a quarter: # is set up, = runs.
        var bar =
            string.Concat(Enumerable.Range(0, quarters).Select(quarter => quarter < item.Start ? '·' : quarter < item.End ? '#' : '='));
        var figures = text.List([$"{text.Words.OneOff} {text.About(item.OneOffEur)}", $"{text.Words.Yearly} {text.About(item.YearlyEur)}",
            $"{text.Words.SetUpTime} {text.Hours(item.SetUpFte)}", $"{text.Words.RunningTime} {text.Hours(item.RunningFte)}"]);
        return new ReportItem($"{bar}  {text.Name(item.Practice.Id)}",
            text.Remarks(item) is { Length: > 0 } remarks ? [figures, remarks] : [figures]);
    }
}
