using System.Text.Json;
using Microsoft.Playwright;
using VifRecommender.Web.Journeys.Fixtures;
using VifRecommender.Web.Layout;
using static Microsoft.Playwright.Assertions;

namespace VifRecommender.Web.Journeys.Steps;

/// <summary>All that is kept: taken along, then deleted.</summary>
internal static class DataSteps
{
    public static async Task ExportAsync(Visit visit)
    {
        await visit.TurnToAsync(visit.Text.Pages.Data);
        var download = await visit.Page.RunAndWaitForDownloadAsync(
            () => visit.Page.GetByRole(AriaRole.Link, new() { Name = visit.Text.Data.ExportNow }).ClickAsync());
        Assert.Equal("commune-62999.json", download.SuggestedFilename);
        await using var file = await download.CreateReadStreamAsync();
        using var json = await JsonDocument.ParseAsync(file, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(ProfileSteps.Commune, json.RootElement.GetProperty("commune").GetProperty("name").GetString());
        Assert.Equal(2, json.RootElement.GetProperty("profiles").GetArrayLength());
        Assert.Equal(3, json.RootElement.GetProperty("decisions").GetArrayLength());
    }

    public static async Task DeleteAsync(Visit visit)
    {
        var (page, text) = (visit.Page, visit.Text);
        var address = new Uri(page.Url).AbsolutePath;
        await visit.Field(text.Data.DeleteConfirm).FillAsync("Trooz");
        await visit.Button(text.Data.DeleteNow).ClickAsync();
        await visit.ShowsFaultAsync(text.Data.DeleteConfirm, PageText.Fill(text.Data.DeleteMismatch, ("commune", ProfileSteps.Commune)),
            "Trooz");

        await visit.Field(text.Data.DeleteConfirm).FillAsync(ProfileSteps.Commune);
        await visit.Button(text.Data.DeleteNow).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync(PageText.Fill(text.Data.Deleted, ("commune", ProfileSteps.Commune)));
        await page.GetByRole(AriaRole.Link, new() { Name = text.ToStart }).ClickAsync();
        await Expect(page.Locator("main table tbody tr")).ToHaveCountAsync(1);
        await Expect(page.Locator("main table")).Not.ToContainTextAsync(ProfileSteps.Commune);

        visit.ExpectRefusal(address);
        await visit.GoAsync(address);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(text.Status.NotFoundTitle);
    }
}
