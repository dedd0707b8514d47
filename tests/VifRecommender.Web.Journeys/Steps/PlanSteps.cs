using Microsoft.Playwright;
using VifRecommender.Web.Journeys.Fixtures;
using static Microsoft.Playwright.Assertions;

namespace VifRecommender.Web.Journeys.Steps;

/// <summary>The roadmap, what moved since the profile before, and the neighbours.</summary>
internal static class PlanSteps
{
    public static async Task PlanAsync(Visit visit)
    {
        var (page, text) = (visit.Page, visit.Text);
        await visit.TurnToAsync(text.Pages.Roadmap);
        await Expect(page.GetByText(text.Roadmaps.NeedsMeans)).ToBeVisibleAsync();
        await Expect(visit.Field(text.Profiles.StaffFte)).ToHaveValueAsync("0.5");
        await visit.Field(text.Profiles.BudgetEur).FillAsync("assez");
        await visit.Button(text.Roadmaps.PlanNow).ClickAsync();
        await visit.ShowsFaultAsync(text.Profiles.BudgetEur, visit.Words.NumberWanted, "assez");

        await visit.Field(text.Profiles.BudgetEur).FillAsync("20 000");
        await visit.Button(text.Roadmaps.PlanNow).ClickAsync();
        var rows = page.GetByRole(AriaRole.Table, new() { Name = text.Roadmaps.GanttTable }).Locator("tbody tr");
        await Expect(rows.First).ToBeVisibleAsync();
        // The picture is the library's, with its style; the list by quarter, for narrow windows, names what the table names.
        await Expect(page.Locator("figure.gantt svg.gantt-chart")).ToBeVisibleAsync();
        await Expect(page.Locator("figure.gantt .quarters")).ToBeHiddenAsync();
        await Expect(page.Locator("figure.gantt .gantt-chart rect.set-up").First).ToBeVisibleAsync();
        await Expect(page.Locator("figure.gantt .quarters li")).ToHaveCountAsync(await rows.CountAsync());
    }

    public static async Task CompareAsync(Visit visit)
    {
        var (page, text) = (visit.Page, visit.Text);
        await visit.TurnToAsync(text.Pages.Compare);
        await Expect(visit.Field(text.FollowUp.FromVersion)).ToHaveValueAsync("1");
        await Expect(visit.Field(text.FollowUp.ToVersion)).ToHaveValueAsync("2");
        await Expect(page.Locator("main section h2").First).ToBeVisibleAsync();
        await Expect(page.Locator("main section li").First).Not.ToBeEmptyAsync();
        await visit.Button(text.FollowUp.CompareThese).ClickAsync();
        await page.WaitForURLAsync("**/compare?from=1&to=2");
        await Expect(page.Locator("main section li").First).Not.ToBeEmptyAsync();
    }

    /// <summary>Alone there is nothing to share; with a neighbour there is.</summary>
    public static async Task MeetNeighbourAsync(Visit visit)
    {
        var (page, text) = (visit.Page, visit.Text);
        await ToZoneAsync(visit);
        await Expect(page.GetByText(text.Zones.TooFew)).ToBeVisibleAsync();

        await page.Locator("a.brand").ClickAsync();
        await visit.Field(text.Communes.Sample).SelectOptionAsync(new SelectOptionValue { Label = "Chaudfontaine" });
        await visit.Button(text.Communes.OpenSample).ClickAsync();
        await page.WaitForURLAsync("**/advice");
        await ToZoneAsync(visit);
        await Expect(page.Locator("main section").First.GetByRole(AriaRole.Link)).ToHaveTextAsync(["Chaudfontaine", ProfileSteps.Commune]);
        await Expect(page.Locator("main section table").First).ToBeVisibleAsync();
        await Expect(page.Locator("main section li strong").First).Not.ToBeEmptyAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = ProfileSteps.Commune, Exact = true }).ClickAsync();
    }

    private static async Task ToZoneAsync(Visit visit)
    {
        var name = $"{visit.Text.Pages.Zone} {ProfileSteps.Zone}";
        await visit.Page.Locator("nav.commune").GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(name);
    }
}
