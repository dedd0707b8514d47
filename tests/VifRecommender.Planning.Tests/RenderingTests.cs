using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using VifRecommender.Comparison;
using VifRecommender.Loading;
using VifRecommender.Planning.Rendering;
using VifRecommender.Pooling;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Rendering;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Tests.Personas;
using VifRecommender.Writing;

namespace VifRecommender.Planning.Tests;

/// <summary>
/// What a person reads of a roadmap, a comparison and a pool. To approve a change: run with VIF_UPDATE_GOLDEN=1 and read the difference;
/// never in CI.
/// </summary>
public sealed class RenderingTests
{
    private static readonly CalendarDate Date = new(2026, 11, 23);

    private static readonly Roadmap Roadmap = RoadmapPlanner.Plan(Recommender.Default.Recommend(PersonaProfiles.Load(
        "wa-small-town-beginning"), Date), new RoadmapLimits(6_000, 0.3m, 4), cancellation: TestContext.Current.CancellationToken);

    public static TheoryData<Language> Languages => [Language.French, Language.Dutch, Language.German, Language.English];

    private static string Word(Language language) =>
        language switch { Language.French => "fr", Language.Dutch => "nl", Language.German => "de", _ => "en" };

    private static Advice AdviceFor(string persona) => Recommender.Default.Recommend(PersonaProfiles.Load(persona), Date);

    private static void Compare(string file, string actual)
    {
        var path = Repository.PathOf("tests", "VifRecommender.Planning.Tests", "Approved", file);
        if (KeptFiles.AreUpdated)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"There is no approved {file}: run with VIF_UPDATE_GOLDEN=1 and read it.");
        Assert.Equal(File.ReadAllText(path), actual);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Roadmap_Markdown_IsAsApproved(Language language) =>
        Compare($"roadmap.{Word(language)}.md", RoadmapMarkdown.Write(Roadmap, language));

    [Fact]
    public void Roadmap_JsonCsvAndCalendar_AreAsApproved()
    {
        Compare("roadmap.json", Encoding.UTF8.GetString(RoadmapJson.Write(Roadmap, Language.French)));
        // Its byte order mark, which reading takes off, has a test of its own.
        Compare("roadmap.csv", RoadmapCsv.Write(Roadmap, Language.French, Date)[1..]);
        Compare("roadmap.ics", RoadmapCalendar.Write(Roadmap, Language.French, Date));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Comparison_Markdown_IsAsApproved(Language language)
    {
        var before = PersonaProfiles.Load("fl-commune-centre-announced");
        var after = before.WithService("specialist-partner", Presence.Present)
            .WithPractice("detection-training-two-days", PracticeStatus.InPlace) with
        { RecordedIncidents = 120 };
        Compare($"comparison.{Word(language)}.md",
            ComparisonReport.Of(AdviceComparison.Of(Recommender.Default.Recommend(before, Date),
                Recommender.Default.Recommend(after, Date)), language).ToMarkdown());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Pool_Markdown_IsAsApproved(Language language) => Compare(
        $"pool.{Word(language)}.md",
        PoolReport.Of(Recommender.Default.Pool(new CommuneGroup([PersonaProfiles.Load("wa-village-contact-known"),
            PersonaProfiles.Load("wa-village-far-from-help")]), Date, cancellation: TestContext.Current.CancellationToken), language)
            .ToMarkdown());

    [Fact]
    public void Json_OfAll_IsValid()
    {
        var comparison = AdviceComparison.Of(AdviceFor("wa-hamlet-from-nothing"), AdviceFor("fl-metropolis"));
        using var compared = JsonDocument.Parse(ComparisonJson.Write(comparison, Language.German));
        Assert.Equal(comparison.Moves.Length, compared.RootElement.GetProperty("moves").GetArrayLength());
        var pool = Recommender.Default.Pool(new CommuneGroup([PersonaProfiles.Load("wa-village-contact-known"),
            PersonaProfiles.Load("wa-village-far-from-help")]), cancellation: TestContext.Current.CancellationToken);
        using var pooled = JsonDocument.Parse(PoolJson.Write(pool, Language.Dutch));
        Assert.Equal(pool.Shared.Length, pooled.RootElement.GetProperty("shared").GetArrayLength());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Roadmap_Html_HasAChartAndTheSameInATable(Language language)
    {
        var page = new HtmlParser().ParseDocument(RoadmapHtml.Write(Roadmap, language));
        Assert.Equal(Word(language), page.DocumentElement.GetAttribute("lang"));
        Assert.NotEmpty(page.QuerySelector("svg[role=img]")!.GetAttribute("aria-label")!);
        Assert.Equal(Roadmap.Items.Length, page.QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr").Length);
        Assert.Equal(Roadmap.Items.Length, page.QuerySelectorAll("svg.gantt-chart rect.set-up").Length);
        Assert.Empty(page.QuerySelectorAll("script, link, img, [src], [style]"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.All(page.QuerySelectorAll("table"), table => Assert.NotEmpty(table.QuerySelector("caption")!.TextContent));
        Assert.Contains("112", page.QuerySelector(".cover .danger")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("{", page.Body!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>
    /// Whole titles, each in the colour of its domain; quarters with their year; an arrow for each thing that comes after another.
    /// </summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Chart_Rows_AreWholeAndTellWhatComesAfterWhat(Language language)
    {
        var page = new HtmlParser().ParseDocument(RoadmapHtml.Write(Roadmap, language));
        var rows = page.QuerySelectorAll("svg.gantt-chart > g");
        Assert.Equal(Roadmap.Items.Select(item => item.Practice.Title[language]),
            rows.Select(row => string.Join(' ', row.QuerySelectorAll("text:not(.place-number)").Select(line => line.TextContent))));
        Assert.Equal(Roadmap.Items.Select(item => DomainMark.Class(item.Practice.Domain)), rows.Select(row => row.ClassName));
        Assert.Equal(["11/2026", "02/2027", "05/2027", "08/2027"],
            page.QuerySelectorAll("svg.gantt-chart > text:not(.quarter)").Select(text => text.TextContent));
        var planned = Roadmap.Items.Select(item => item.Practice.Id).ToHashSet();
        Assert.Equal(Roadmap.Items.Sum(item => item.After.Count(planned.Contains)),
            page.QuerySelectorAll("svg.gantt-chart path.link").Length);
        Assert.NotEmpty(page.QuerySelectorAll("svg.gantt-chart path.link"));
        Assert.Equal(Roadmap.Items.Select(item => item.IsFirst).Count(isFirst => isFirst),
            page.QuerySelectorAll("svg.gantt-chart .place-number").Length);
    }

    /// <summary>What a phone shows instead of the chart: everything, under the quarter in which it starts.</summary>
    [Fact]
    public void List_ByQuarter_HoldsEveryItemOnce()
    {
        var page = new HtmlParser().ParseDocument(RoadmapHtml.Write(Roadmap, Language.English));
        var list = page.QuerySelector(".quarters")!;
        Assert.Equal(Roadmap.Items.Select(item => item.Practice.Title[Language.English]).Order(StringComparer.Ordinal),
            list.QuerySelectorAll("li strong").Select(title => title.TextContent).Order(StringComparer.Ordinal));
        Assert.Equal("Q1 · from November 2026", list.QuerySelector("h3")!.TextContent);
        Assert.Equal(Roadmap.Items.Select(item => item.Start).Distinct().Count(), list.QuerySelectorAll("h3").Length);
    }

    /// <summary>No plan of four quarters names a fifth.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Ends_AfterThePlan_AreSaidSo(Language language)
    {
        var text = new RoadmapText(Roadmap, language);
        var late = Roadmap.Items.Where(item => item.End >= Roadmap.Limits.Quarters).ToList();
        Assert.NotEmpty(late);
        Assert.All(late, item => Assert.DoesNotContain("5", text.RunsFrom(item), StringComparison.Ordinal));
        var fifth = text.Quarter(Roadmap.Limits.Quarters);
        Assert.DoesNotContain($">{fifth}<", RoadmapHtml.Write(Roadmap, language), StringComparison.Ordinal);
        Assert.DoesNotContain($"| {fifth} |", RoadmapMarkdown.Write(Roadmap, language), StringComparison.Ordinal);
    }

    [Fact]
    public void Calendar_Lines_AreFoldedAndEndWithCrlf()
    {
        var lines = RoadmapCalendar.Write(Roadmap, Language.German, Date).Split("\r\n");
        Assert.All(lines, line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.Equal(("BEGIN:VCALENDAR", "END:VCALENDAR", ""), (lines[0], lines[^2], lines[^1]));
        Assert.Equal(Roadmap.Items.Length, lines.Count(line => line == "BEGIN:VEVENT"));
    }

    [Fact]
    public void Csv_CommuneThatLooksLikeAFormula_StaysAText()
    {
        var csv = RoadmapCsv.Write(Roadmap, Language.French, Date);
        Assert.Equal(Roadmap.Items.Length + 1, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.DoesNotContain("\n=", csv, StringComparison.Ordinal);
    }

    /// <summary>As a spreadsheet set to Belgium reads it: accents by the mark, columns by semicolons, numbers by commas.</summary>
    [Fact]
    public void Csv_Table_OpensAsColumnsInBelgium()
    {
        var csv = RoadmapCsv.Write(Roadmap, Language.French, Date);
        Assert.Equal('\uFEFF', csv[0]);
        var lines = csv[1..].Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(10, lines[0].Split(';').Length);
        Assert.Contains(lines, line => line.Split(';')[^3].Trim('"').StartsWith("0,", StringComparison.Ordinal));
    }

    [Fact]
    public void Calendar_Entries_LeaveThePersonFreeAndHaveAName()
    {
        var calendar = RoadmapCalendar.Write(Roadmap, Language.Dutch, Date);
        var lines = calendar.Split("\r\n");
        Assert.Equal(Roadmap.Items.Length, lines.Count(line => line == "TRANSP:TRANSPARENT"));
        Assert.Single(lines,
            line => line.StartsWith("X-WR-CALNAME:", StringComparison.Ordinal)
                && line.Contains(Roadmap.Advice.Profile.Name, StringComparison.Ordinal));
    }

    /// <summary>What a catalogue may say within its limits, and the last days of the calendar, overflow nothing.</summary>
    [Fact]
    public void Plan_LargestNumbersOfAnOverlayAtTheEndOfTheCalendar_IsRendered()
    {
        const string Most = """{"from":1000000000,"to":1000000000}""";
        const string Texts = """{"fr":"x","nl":"x","de":"x","en":"x"}""";
        var overlay = $$"""
            {"schemaVersion":1,"extends":"vif-belgium","catalogue":{"id":"own","version":"1"},
             "practices":[{"id":"own-practice","domain":"inform","dimension":"contact","effort":"quick-win","title":{{Texts}},
               "description":{{Texts}},"safety":{{Texts}},
               "cost":{"oneOffEur":{{Most}},"yearlyEur":{{Most}},"basis":"estimate"},"staff":{"oneOffDays":{{Most}},"yearlyFte":{{Most}},
                 "basis":"estimate"},"months":{{Most}}}]}
            """;
        var catalogue = CatalogueReader.ReadOverlays(BuiltInCatalogue.Value, [new CatalogueFile("o.json", Encoding.UTF8.GetBytes(overlay))])
            .ValueOrThrow();
        var last = new CalendarDate(9999, 12, 31);
        foreach (var status in new PracticeStatus?[] { null, PracticeStatus.InProgress })
        {
            var profile = PersonaProfiles.Load("wa-small-town-beginning");
            var roadmap = RoadmapPlanner.Plan(new Recommender(catalogue).Recommend(status is { } known
                ? profile.WithPractice("own-practice", known) : profile, Date), new RoadmapLimits(1_000_000_000, 10_000, 24),
                cancellation: TestContext.Current.CancellationToken);
            Assert.NotEmpty(RoadmapCsv.Write(roadmap, Language.French, last));
            Assert.NotEmpty(RoadmapCalendar.Write(roadmap, Language.French, last));
            Assert.NotEmpty(RoadmapHtml.Write(roadmap, Language.French));
            Assert.NotEmpty(RoadmapMarkdown.Write(roadmap, Language.French));
            Assert.NotEmpty(RoadmapJson.Write(roadmap, Language.French));
        }
    }
}
