using VifRecommender.Profiles;
using VifRecommender.Rendering;

namespace VifRecommender.Planning.Rendering;

/// <summary>A roadmap as a report for the terminal.</summary>
internal static class RoadmapReport
{
    public static Report Of(Roadmap roadmap, Language language)
    {
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
                                    $"{text.Quarter(quarter.Number)} · {text.Euros(quarter.BudgetEur)} · {text.Number(quarter.StaffFte)} "
                                    + $"{words.Staff} · {words.NewStarts} {text.Number(quarter.Starts)}", []))]),
                new ReportSection(words.LeftOut,
                    [.. roadmap.LeftOut.Select(left => new ReportItem(text.Name(left.Advice.Practice.Id), [text.NeedsInFull(left)]))]),
            ]);
    }

    private static ReportItem Item(RoadmapItem item, RoadmapText text, int quarters)
    {
        // One sign a quarter: # is set up, = runs.
        var bar =
            string.Concat(Enumerable.Range(0, quarters).Select(quarter => quarter < item.Start ? '·' : quarter < item.End ? '#' : '='));
        var figures = text.List([$"{text.Words.OneOff} {text.Euros(item.OneOffEur)}", $"{text.Words.Yearly} {text.Euros(item.YearlyEur)}",
            $"{text.Words.SetUp} {text.Number(item.SetUpFte)}", $"{text.Words.Running} {text.Number(item.RunningFte)}"]);
        return new ReportItem($"{bar}  {text.Name(item.Practice.Id)}",
            text.Remarks(item) is { Length: > 0 } remarks ? [figures, remarks] : [figures]);
    }
}
