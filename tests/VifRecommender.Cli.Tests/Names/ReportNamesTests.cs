using System.Collections.Immutable;
using System.Reflection;
using VifRecommender.Belgium;
using VifRecommender.Planning;
using VifRecommender.Profiles;
using VifRecommender.Tests.Names;

namespace VifRecommender.Cli.Tests.Names;

/// <summary>Every report of the packages names a commune of two languages, and its zone, in the language in which it is written.</summary>
public sealed class ReportNamesTests
{
    // Files for programs hold the names as they are written in the profile; the rest is about no commune.
    private static readonly string[] WithoutName =
        ["AdviceJson.Write", "AdviceJson.WritePractice", "CatalogueHtml.Write", "CatalogueJson.WriteList", "ChangesJson.Write",
            "ComparisonJson.Write", "CoverageHtml.Write", "CoverageReport.Of", "HtmlFrame.Begin", "PoolJson.Write",
            "PracticeReport.TermsOf", "ReportLabels.Of", "RoadmapCsv.Write", "RoadmapJson.Write",
            "SurroundingsJson.Write"];

    [Fact]
    public void Reports_AllOfThem_StandInTheTable() =>
        Assert.Equal(Writers().Distinct().Order(StringComparer.Ordinal),
            AllReports.Writers.Keys.Concat(WithoutName).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.Dutch)]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Report_OnACommuneOfTwoLanguages_NamesItInItsOwn(Language language) => Assert.All(AllReports.Writers.Keys, report =>
    {
        var text = AllReports.Write(report, language);
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
}
