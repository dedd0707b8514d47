using System.Text;
using VifRecommender.Loading;
using VifRecommender.Planning;
using VifRecommender.Planning.Rendering;
using VifRecommender.Profiles;
using VifRecommender.Web.Journeys.Fixtures;

namespace VifRecommender.Web.Journeys;

/// <summary>The page of a roadmap in a browser: a chart on paper and on a desk, a list by quarter on a phone.</summary>
public sealed class PrintedPlanTests(Chromium chromium)
{
    private static readonly CalendarDate Date = new(2026, 11, 29);

    [Theory]
    [InlineData("trooz", 12_000, 0.5, 8, Language.French)]
    [InlineData("burg-reuland", 10_000, 0.3, 8, Language.German)]
    [InlineData("namur", 60_000, 2, 12, Language.Dutch)]
    public async Task Plan_InABrowser_IsReadableOnPaperDeskAndPhone(string name, int budget, double staff, int quarters, Language language)
    {
        var profile = ProfileReader.Read(File.ReadAllBytes(Repository.PathOf("samples", "profiles", name + ".json")),
            BuiltInCatalogue.Value, name + ".json").ValueOrThrow();
        var roadmap = RoadmapPlanner.Plan(Recommender.Default.Recommend(profile, Date), new RoadmapLimits(budget, (decimal)staff, quarters),
            cancellation: TestContext.Current.CancellationToken);
        await using var context = await chromium.OpenAsync(new());
        var page = await context.NewPageAsync();
        foreach (var width in new[] { 1280, 360 })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.SetContentAsync(RoadmapHtml.Write(roadmap, language));
            Assert.Equal(width == 1280, await page.Locator("svg.gantt-chart").IsVisibleAsync());
            Assert.Equal(width == 360, await page.Locator(".quarters").IsVisibleAsync());
            Faults.AreNone([.. await Accessibility.OverflowsAsync(page), .. await Accessibility.FaultsAsync(page)]);
            await Accessibility.UnfoldAsync(page);
            Faults.AreNone([.. await Accessibility.OverflowsAsync(page), .. await Accessibility.FaultsAsync(page)]);
        }

        await page.SetContentAsync(RoadmapHtml.Write(roadmap, language));
        var pages = Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true }))
            .Split("/Type /Page\n").Length - 1;
        Assert.InRange(pages, 1, 2);
        // No label reaches into the bars, whatever letters the machine has.
        await page.SetViewportSizeAsync(1280, 900);
        var reach =
            await page.EvaluateAsync<double>(
                "() => Math.max(...[...document.querySelectorAll('svg.gantt-chart > g > text:not(.place-number)')].map(text => "
                + "text.getBBox().x + text.getBBox().width))");
        Assert.True(reach < 430, $"A label reaches {reach}.");
    }
}
