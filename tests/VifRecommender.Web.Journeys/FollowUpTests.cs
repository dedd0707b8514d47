using System.Text;
using Microsoft.Playwright;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Rendering;
using VifRecommender.Web.FollowUp;
using VifRecommender.Web.Journeys.Fixtures;
using VifRecommender.Web.Memory;
using static Microsoft.Playwright.Assertions;

namespace VifRecommender.Web.Journeys;

/// <summary>Following up in a browser: from a sheet to the year on one page of paper, without script and on a phone.</summary>
public sealed class FollowUpTests(Chromium chromium)
{
    public static TheoryData<Language> All { get; } = new(Enum.GetValues<Language>());

    [Theory]
    [MemberData(nameof(All))]
    public async Task Officer_WithoutScriptOnAPhone_FollowsAPracticeUpAndPrintsTheYear(Language language)
    {
        await using var host = new RunningHost();
        await using var visit = await Visit.BeginAsync(chromium, host, language,
            new() { JavaScriptEnabled = false, ViewportSize = Size.Phone });
        var (page, text) = (visit.Page, visit.Text);
        await (await Tour.PrepareAsync(host)).States.Single(state => state.Name == "follow-up").Open(visit);
        await page.Locator("main a[href*='/follow-up/']").First.ClickAsync();
        await page.WaitForURLAsync("**/follow-up/*");
        await visit.Field(text.Sheets.Pilot).FillAsync("Mme Dupont");
        await visit.Button(text.Sheets.Save).ClickAsync();
        await visit.ShowsFaultAsync(text.Sheets.Pilot, text.Sheets.NotAPerson, "Mme Dupont");
        await visit.Field(text.Sheets.Pilot).FillAsync("service-y");
        await visit.Field(text.Sheets.Answers).FillAsync("service-x");
        await visit.Field(text.Sheets.Due).SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await visit.Field(text.Sheets.Indicator).SelectOptionAsync("0");
        await visit.Field(text.Sheets.Value).FillAsync("12");
        await visit.Field(text.Sheets.MeasuredOn).FillAsync("2026-01-15");
        await visit.Button(text.Sheets.Save).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync(text.Sheets.Saved);

        await page.Locator(".back a").ClickAsync();
        await visit.Button(text.Year.Show).ClickAsync();
        await page.WaitForURLAsync("**/year?*");
        await Expect(page.Locator("article")).ToContainTextAsync("service-x");
        Faults.AreNone([.. await Accessibility.OverflowsAsync(page)]);
        Assert.Equal(1, PagesOf(await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true })));
        visit.NothingWentWrong();
    }

    /// <summary>The most rows that a sheet shows, with the longest text in each cell, in every language.</summary>
    [Fact]
    public async Task Year_WithTheMostItCanHold_IsOneSheetAndKeepsNobodyOut()
    {
        var day = new DateOnly(2027, 6, 1);
        var words = string.Concat(Enumerable.Repeat("Koordination ", 16)).Trim();
        await using var context = await chromium.OpenAsync(new());
        var page = await context.NewPageAsync();
        var faults = new List<string>();
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var count in new[] { 0, 2, 3, 4, 5, 6, 8, 9, 11, 13, 15, 40 })
            {
                var history = BuiltInCatalogue.Value.Practices.OrderByDescending(practice => practice.Title[language].Length).Take(count)
                    .Select((practice, place) => new Decision(practice.Id, 1, DecisionKind.InProgress, null, null, 40,
                        new DateTimeOffset(2027, 1, 15, 12, 0, 0, TimeSpan.Zero), "a@example.be", new ActionSheet(words, words,
                            new Quarter(2027, (place % 4) + 1), practice.Indicators.MaxBy(each => each[language].Length)![language],
                            new string('8', MemoryLimits.ValueLength), day)));
                await page.SetContentAsync(DocumentHtml.Write(
                    new YearDocument(BuiltInCatalogue.Value, language).Of("Braine-le-Château", YearOverview.Of(history, 2027, day))));
                var pages = PagesOf(await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true }));
                if (pages != 1) faults.Add($"{language} with {count}: {pages} pages");
            }

            foreach (var width in new[] { 1280, 360 })
            {
                await page.SetViewportSizeAsync(width, 900);
                faults.AddRange([.. await Accessibility.OverflowsAsync(page), .. await Accessibility.FaultsAsync(page)]);
            }
        }

        Faults.AreNone(faults);
    }

    private static int PagesOf(byte[] pdf) => Encoding.Latin1.GetString(pdf).Split("/Type /Page\n").Length - 1;
}
