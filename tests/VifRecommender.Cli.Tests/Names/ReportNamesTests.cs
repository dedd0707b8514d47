using System.Collections.Immutable;
using System.Reflection;
using VifRecommender.Belgium;
using VifRecommender.Comparison;
using VifRecommender.Documents;
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

/// <summary>Every report of the packages names a commune of two languages, and its zone, in the language in which it is written.</summary>
public sealed class ReportNamesTests
{
    // Without what is publicly known of the place: a service is called by the name that it gives itself.
    private static readonly Advice Advice = Recommender.Default.Recommend(BrusselsNames.Commune.ToProfile(), Vif.Today);

    private static readonly Advice Later = Recommender.Default.Recommend(
        BrusselsNames.Commune.ToProfile().WithService("police-link", Presence.Present), Vif.Today);

    private static readonly Roadmap Roadmap = RoadmapPlanner.Plan(Advice, new RoadmapLimits(20_000, 1, 4));

    private static readonly PoolAdvice Pool = Recommender.Default.Pool(
        new CommuneGroup([BrusselsNames.Commune.ToProfile(), BrusselsNames.Neighbour.ToProfile()]), Vif.Today);

    private static readonly AdviceSnapshot Snapshot =
        AdviceReader.Read(AdviceJson.Write(Advice, Language.French)).ValueOrThrow();

    /// <summary>What a report says, by the method that makes it.</summary>
    private static readonly Dictionary<string, Func<Language, object>> Reports = new()
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

    // Files for programs hold the names as they are written in the profile; the rest is about no commune.
    private static readonly string[] WithoutName =
        ["AdviceJson.Write", "AdviceJson.WritePractice", "CatalogueHtml.Write", "CatalogueJson.WriteList", "ChangesJson.Write",
            "ComparisonJson.Write", "CoverageHtml.Write", "CoverageReport.Of", "HtmlFrame.Begin", "PoolJson.Write",
            "PracticeReport.TermsOf", "ReportLabels.Of", "RoadmapCsv.Write", "RoadmapJson.Write",
            "SurroundingsJson.Write"];

    [Fact]
    public void Reports_AllOfThem_StandInTheTable() =>
        Assert.Equal(Writers().Distinct().Order(StringComparer.Ordinal),
            Reports.Keys.Concat(WithoutName).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.Dutch)]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Report_OnACommuneOfTwoLanguages_NamesItInItsOwn(Language language) => Assert.All(Reports, report =>
    {
        var text = string.Join('\n', TextsOf(report.Value(language)));
        Assert.Contains(BrusselsNames.NameIn(language), text, StringComparison.Ordinal);
        Assert.Empty(BrusselsNames.Faults(text, language));
    });

    /// <summary>The methods that write in a language, in the folders of the packages that write.</summary>
    private static IEnumerable<string> Writers()
    {
        string[] folders = [".Rendering", ".Writing", ".Notes", ".Sheets", ".Pooling", ".Comparison", ".Documents"];
        var types = new[] { typeof(Recommender), typeof(Roadmap), typeof(BelgianPlaces), typeof(Office.DocxFile) }
            .SelectMany(each => each.Assembly.GetExportedTypes())
            .Where(type => folders.Any(folder => type.Namespace!.EndsWith(folder, StringComparison.Ordinal)));
        return from type in types
               from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
               where !method.IsSpecialName && method.GetParameters().Any(each => each.ParameterType == typeof(Language)
                   || each.ParameterType == typeof(ImmutableArray<Language>))
               select $"{type.Name}.{method.Name}";
    }

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
