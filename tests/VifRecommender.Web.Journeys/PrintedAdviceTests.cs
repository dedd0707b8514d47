using System.Text;
using Microsoft.Playwright;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Rendering;
using VifRecommender.Web.Journeys.Fixtures;

namespace VifRecommender.Web.Journeys;

/// <summary>The page of an advice in a browser: two sheets of paper by default, and nobody is kept out on a desk or a phone.</summary>
public sealed class PrintedAdviceTests(Chromium chromium)
{
    private static readonly CalendarDate Date = new(2026, 11, 29);

    private static readonly CommuneProfile Empty = new() { Name = "Chimay", Population = 9_800 };

    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Repository.PathOf("samples", "profiles"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)!)
            .Order(StringComparer.Ordinal), ""];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Advice_Printed_TakesAtMostTwoPagesInEveryLanguage(string name)
    {
        var advice = Advise(name);
        await using var context = await chromium.OpenAsync(new());
        var page = await context.NewPageAsync();
        foreach (var language in Enum.GetValues<Language>())
        {
            await page.SetContentAsync(AdviceHtml.Write(advice, language));
            var pages = PagesOf(await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true }));
            Assert.True(pages is 1 or 2, $"{advice.Profile.Name} in {language}: {pages} pages");
        }
    }

    [Fact]
    public async Task Advice_Unfolded_IsPrintedWhole()
    {
        var advice = Advise("trooz");
        await using var context = await chromium.OpenAsync(new());
        var page = await context.NewPageAsync();
        await page.SetContentAsync(AdviceHtml.Write(advice, Language.French));
        await page.EvaluateAsync("() => { document.querySelector('#questions').closest('details').open = true; }");
        Assert.InRange(PagesOf(await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true })), 3, 6);
        await page.SetContentAsync(AdviceHtml.WriteUnfolded(advice, Language.French));
        Assert.True(PagesOf(await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true })) > 10);
    }

    [Theory]
    [InlineData("trooz", Language.French)]
    [InlineData("burg-reuland", Language.German)]
    [InlineData("genk", Language.Dutch)]
    [InlineData("", Language.English)]
    public async Task Advice_OnADeskAndOnAPhone_KeepsNobodyOut(string name, Language language)
    {
        var advice = Advise(name);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var context = await chromium.OpenAsync(new() { ColorScheme = scheme });
            var page = await context.NewPageAsync();
            foreach (var width in new[] { 1280, 360 })
            {
                await page.SetViewportSizeAsync(width, 900);
                await page.SetContentAsync(AdviceHtml.Write(advice, language));
                Faults.AreNone([.. await Accessibility.OverflowsAsync(page), .. await Accessibility.FaultsAsync(page)]);
                await Accessibility.UnfoldAsync(page);
                Faults.AreNone([.. await Accessibility.OverflowsAsync(page), .. await Accessibility.FaultsAsync(page)]);
            }
        }
    }

    private static Recommendations.Advice Advise(string name) => Recommender.Default.Recommend(name.Length == 0 ? Empty : Load(name), Date);

    private static CommuneProfile Load(string name) =>
        ProfileReader.Read(File.ReadAllBytes(Repository.PathOf("samples", "profiles", name + ".json")), BuiltInCatalogue.Value,
            name + ".json").ValueOrThrow();

    private static int PagesOf(byte[] pdf) => Encoding.Latin1.GetString(pdf).Split("/Type /Page\n").Length - 1;
}
