using System.Collections.Immutable;
using VifRecommender.Documents;
using VifRecommender.Explanation;
using VifRecommender.Profiles;

namespace VifRecommender.Planning.Rendering;

/// <summary>
/// A roadmap as tables for a spreadsheet: what and when, what each quarter takes, what was left out. VifRecommender.Office writes them as
/// .xlsx.
/// </summary>
public static class RoadmapWorkbook
{
    /// <summary>Makes the tables.</summary>
    /// <param name="roadmap">The roadmap.</param>
    /// <param name="language">The language.</param>
    /// <param name="begin">The first day of the plan.</param>
    /// <returns>Tables with days and numbers as such, so that a spreadsheet can reckon with them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roadmap"/> is null.</exception>
    public static Workbook Of(Roadmap roadmap, Language language, CalendarDate begin)
    {
        ArgumentNullException.ThrowIfNull(roadmap);
        var text = new RoadmapText(roadmap, language);
        var explainer = new Explainer(roadmap.Advice.Catalogue, language);
        var sheets = ImmutableArray.Create(Items(roadmap, text, explainer, begin), Quarters(roadmap, text, begin));
        return new Workbook(text.Title, roadmap.LeftOut.IsEmpty ? sheets : sheets.Add(LeftOut(roadmap, text)));
    }

    private static Worksheet Items(Roadmap roadmap, RoadmapText text, Explainer explainer, CalendarDate begin)
    {
        var words = text.Words;
        var rows = roadmap.Items.Select(item => ImmutableArray.Create(
            WorksheetCell.Of(text.Name(item.Practice.Id)),
            WorksheetCell.Of(explainer.Name(item.Practice.Domain)),
            WorksheetCell.Of(PlanDays.Of(begin, item.Start)),
            WorksheetCell.Of(PlanDays.Of(begin, item.End)),
            WorksheetCell.Of(Math.Ceiling(item.OneOffEur)),
            WorksheetCell.Of(Math.Ceiling(item.YearlyEur)),
            Hours(item.SetUpFte),
            Hours(item.RunningFte),
            WorksheetCell.Of(text.Remarks(item))));
        return new Worksheet(
            words.WhatWhen,
            [
                new(words.Practice, 48), new(words.Domain, 30), new(words.Starts, 12), new(words.Runs, 12),
                new($"{words.OneOff} (EUR)", 12), new($"{words.Yearly} (EUR)", 12),
                new(words.SetUpHours, 12), new(words.RunningHours, 12), new(words.Remarks, 48),
            ],
            [.. rows],
            [text.Title, text.Limits, .. text.Notes(), words.Estimates]);
    }

    private static Worksheet Quarters(Roadmap roadmap, RoadmapText text, CalendarDate begin)
    {
        var words = text.Words;
        var rows = roadmap.Quarters.Select(quarter => ImmutableArray.Create(
            WorksheetCell.Of(text.Quarter(quarter.Number)),
            WorksheetCell.Of(PlanDays.Of(begin, quarter.Number)),
            WorksheetCell.Of(Math.Ceiling(quarter.BudgetEur)),
            Hours(quarter.StaffFte),
            WorksheetCell.Of(quarter.Starts)));
        return new Worksheet(words.Takes,
            [new("", 8), new(words.Starts, 12), new($"{words.Budget} (EUR)", 14), new(words.Hours, 12), new(words.NewStarts, 16)],
            [.. rows], [words.Estimates]);
    }

    private static Worksheet LeftOut(Roadmap roadmap, RoadmapText text)
    {
        // A row for each, so that a spreadsheet can sort and filter; those of one reason stand together.
        var rows = text.Groups(roadmap.LeftOut).SelectMany(
            group => group.Titles.Select(title => ImmutableArray.Create(WorksheetCell.Of(title), WorksheetCell.Of(group.Needs))));
        return new Worksheet(text.Words.LeftOutShort, [new(text.Words.Practice, 48), new(text.Words.LeftOut, 90)], [.. rows], []);
    }

    private static WorksheetCell Hours(decimal fte) => WorksheetCell.Of(fte * Capacity.HoursPerFte);
}
