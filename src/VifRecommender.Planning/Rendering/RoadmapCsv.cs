using System.Collections.Immutable;
using VifRecommender.Documents;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Rendering;
using VifRecommender.Writing;

namespace VifRecommender.Planning.Rendering;

/// <summary>
/// Writes a roadmap as a table for a spreadsheet, one line for each practice with its exact figures, as <see cref="WorkbookCsv"/> writes
/// tables. A program reads <see cref="RoadmapJson"/>.
/// </summary>
public static class RoadmapCsv
{
    private static readonly ImmutableArray<WorksheetColumn> Columns =
    [
        new("practice", 30), new("title", 48), new("domain", 16), new("start", 12), new("runs", 12), new("oneOffEur", 12),
        new("yearlyEur", 12), new("setUpFte", 12), new("runningFte", 12), new("inProgress", 12),
    ];

    /// <summary>Writes a roadmap.</summary>
    /// <param name="roadmap">The roadmap.</param>
    /// <param name="language">The language of the titles.</param>
    /// <param name="begin">The first day of the plan.</param>
    /// <returns>A table with a line of names.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="roadmap"/> is null.</exception>
    public static string Write(Roadmap roadmap, Language language, CalendarDate begin)
    {
        ArgumentNullException.ThrowIfNull(roadmap);
        var explainer = new Explainer(roadmap.Advice.Catalogue, language);
        return WorkbookCsv.Write(new Worksheet("roadmap", Columns, [.. roadmap.Items.Select(item => Row(item, explainer, begin))], []));
    }

    private static ImmutableArray<WorksheetCell> Row(RoadmapItem item, Explainer explainer, CalendarDate begin) =>
    [
        WorksheetCell.Of(item.Practice.Id),
        WorksheetCell.Of(explainer.Title(item.Practice.Id)),
        WorksheetCell.Of(JsonWords.Of(item.Practice.Domain)),
        WorksheetCell.Of(PlanDays.Of(begin, item.Start)),
        WorksheetCell.Of(PlanDays.Of(begin, item.End)),
        WorksheetCell.Of(item.OneOffEur),
        WorksheetCell.Of(item.YearlyEur),
        WorksheetCell.Of(item.SetUpFte),
        WorksheetCell.Of(item.RunningFte),
        WorksheetCell.Of(item.IsInProgress ? "yes" : "no"),
    ];
}
