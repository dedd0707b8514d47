using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using VifRecommender.Comparison;
using VifRecommender.Planning.Rendering;
using VifRecommender.Pooling;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Rendering;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Tests.Personas;

namespace VifRecommender.Planning.Tests;

/// <summary>What a person reads of a roadmap, a comparison and a pool. To approve a change: run with VIF_UPDATE_GOLDEN=1 and read the difference; never in CI.</summary>
public sealed class RenderingTests
{
    private static readonly CalendarDate Date = new(2026, 11, 23);

    private static readonly Roadmap Roadmap = RoadmapPlanner.Plan(Recommender.Default.Recommend(PersonaProfiles.Load("wa-small-town-beginning"), Date), new RoadmapLimits(6_000, 0.3m, 4), cancellation: TestContext.Current.CancellationToken);

    public static TheoryData<Language> Languages => [Language.French, Language.Dutch, Language.German, Language.English];

    private static string Word(Language language) => language switch { Language.French => "fr", Language.Dutch => "nl", Language.German => "de", _ => "en" };

    private static Advice AdviceFor(string persona) => Recommender.Default.Recommend(PersonaProfiles.Load(persona), Date);

    private static void Compare(string file, string actual)
    {
        var path = Repository.PathOf("tests", "VifRecommender.Planning.Tests", "Approved", file);
        if (Environment.GetEnvironmentVariable("VIF_UPDATE_GOLDEN") == "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"There is no approved {file}: run with VIF_UPDATE_GOLDEN=1 and read it.");
        Assert.Equal(File.ReadAllText(path), actual);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Roadmap_Markdown_IsAsApproved(Language language) => Compare($"roadmap.{Word(language)}.md", RoadmapMarkdown.Write(Roadmap, language));

    [Fact]
    public void Roadmap_JsonCsvAndCalendar_AreAsApproved()
    {
        Compare("roadmap.json", Encoding.UTF8.GetString(RoadmapJson.Write(Roadmap, Language.French)));
        Compare("roadmap.csv", RoadmapCsv.Write(Roadmap, Language.French, Date));
        Compare("roadmap.ics", RoadmapCalendar.Write(Roadmap, Language.French, Date));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Comparison_Markdown_IsAsApproved(Language language)
    {
        var before = PersonaProfiles.Load("fl-commune-centre-announced");
        var after = before.WithService("specialist-partner", Presence.Present).WithPractice("detection-training-two-days", PracticeStatus.InPlace) with { RecordedIncidents = 120 };
        Compare($"comparison.{Word(language)}.md", ComparisonReport.Of(AdviceComparison.Of(Recommender.Default.Recommend(before, Date), Recommender.Default.Recommend(after, Date)), language).ToMarkdown());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Pool_Markdown_IsAsApproved(Language language) => Compare(
        $"pool.{Word(language)}.md",
        PoolReport.Of(Recommender.Default.Pool(new CommuneGroup([PersonaProfiles.Load("wa-village-contact-known"), PersonaProfiles.Load("wa-village-far-from-help")]), Date, cancellation: TestContext.Current.CancellationToken), language).ToMarkdown());

    [Fact]
    public void Json_OfAll_IsValid()
    {
        var comparison = AdviceComparison.Of(AdviceFor("wa-hamlet-from-nothing"), AdviceFor("fl-metropolis"));
        using var compared = JsonDocument.Parse(ComparisonJson.Write(comparison, Language.German));
        Assert.Equal(comparison.Moves.Length, compared.RootElement.GetProperty("moves").GetArrayLength());
        var pool = Recommender.Default.Pool(new CommuneGroup([PersonaProfiles.Load("wa-village-contact-known"), PersonaProfiles.Load("wa-village-far-from-help")]), cancellation: TestContext.Current.CancellationToken);
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
        Assert.Equal(Roadmap.Items.Length, page.QuerySelectorAll("svg rect.set-up").Length);
        Assert.Empty(page.QuerySelectorAll("script, link, img, [src], [style]"));
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
}
