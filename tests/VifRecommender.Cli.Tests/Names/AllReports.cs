using System.Reflection;
using VifRecommender.Comparison;
using VifRecommender.Notes;
using VifRecommender.Planning;
using VifRecommender.Planning.Rendering;
using VifRecommender.Pooling;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Rendering;
using VifRecommender.Sheets;
using VifRecommender.Tests.Names;
using VifRecommender.Writing;

namespace VifRecommender.Cli.Tests.Names;

/// <summary>Every report of the packages, on a commune of two languages with little time and money.</summary>
internal static class AllReports
{
    private static CommuneProfile Profile => BrusselsNames.Commune.ToProfile() with
    {
        Capacity = new() { StaffFte = 0.2m, BudgetEur = 8_000 },
    };

    // Without what is publicly known of the place: a service is called by the name that it gives itself.
    private static readonly Advice Advice = Recommender.Default.Recommend(Profile, Vif.Today);

    private static readonly Advice Later = Recommender.Default.Recommend(
        Profile.WithService("police-link", Presence.Present), Vif.Today);

    private static readonly Roadmap Roadmap = RoadmapPlanner.Plan(Advice, new RoadmapLimits(20_000, 1, 4));

    private static readonly PoolAdvice Pool = Recommender.Default.Pool(
        new CommuneGroup([BrusselsNames.Commune.ToProfile(), BrusselsNames.Neighbour.ToProfile()]), Vif.Today);

    private static readonly AdviceSnapshot Snapshot =
        AdviceReader.Read(AdviceJson.Write(Advice, Language.French)).ValueOrThrow();

    /// <summary>What a report says, by the method that makes it.</summary>
    public static IReadOnlyDictionary<string, Func<Language, object>> Writers { get; } = new Dictionary<string, Func<Language, object>>
    {
        ["AdviceHtml.Write"] = language => AdviceHtml.Write(Advice, language),
        ["AdviceHtml.WriteUnfolded"] = language => AdviceHtml.WriteUnfolded(Advice, language),
        ["AdviceMarkdown.Write"] = language => AdviceMarkdown.Write(Advice, language),
        ["AdviceReport.Of"] = language => AdviceReport.Of(Advice, language),
        ["CollegeNote.Write"] = language => DocumentHtml.Write(CollegeNote.Write(Advice, language)),
        ["ComparisonReport.Of"] = language => ComparisonReport.Of(AdviceComparison.Of(Advice, Later), language),
        ["FirstScreen.Of"] = language => FirstScreen.Of(Advice, language),
        ["PoolReport.Of"] = language => PoolReport.Of(Pool, language),
        ["PoolWorkbook.Of"] = language => PoolWorkbook.Of(Pool, language),
        ["RoadmapCalendar.Write"] = language => RoadmapCalendar.Write(Roadmap, language, Vif.Today),
        ["RoadmapHtml.Write"] = language => RoadmapHtml.Write(Roadmap, language),
        ["RoadmapMarkdown.Write"] = language => RoadmapMarkdown.Write(Roadmap, language),
        ["RoadmapReport.Of"] = language => RoadmapReport.Of(Roadmap, language),
        ["RoadmapWorkbook.Of"] = language => RoadmapWorkbook.Of(Roadmap, language, Vif.Today),
        ["Sheet.Write"] = language => string.Concat(SheetLibrary.BuiltIn.Sheets.Select(sheet => DocumentHtml.Write(
            sheet.Write(new SheetSetting { Catalogue = Advice.Catalogue, Profile = Advice.Profile }, language)))),
        ["SnapshotReport.Of"] = language => SnapshotReport.Of(SnapshotComparison.Of(Snapshot, Later, Advice), language),
    };

    /// <summary>All texts of what a writer made, one a line.</summary>
    public static string Write(string writer, Language language) => string.Join('\n', TextsOf(Writers[writer](language)));

    /// <summary>All texts of a report, page or workbook.</summary>
    private static IEnumerable<string> TextsOf(object? value) => value switch
    {
        null => [],
        string text => [text],
        System.Collections.IEnumerable items => items.Cast<object?>().SelectMany(TextsOf),
        _ when value.GetType().Namespace is "VifRecommender.Rendering" or "VifRecommender.Documents" && !value.GetType().IsEnum =>
            value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(each => each.GetIndexParameters().Length == 0)
                .SelectMany(each => TextsOf(each.GetValue(value))),
        _ => [],
    };
}
