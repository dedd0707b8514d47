using Microsoft.Playwright;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Web.Journeys.Fixtures;
using VifRecommender.Web.Layout;
using static Microsoft.Playwright.Assertions;

namespace VifRecommender.Web.Journeys.Steps;

/// <summary>From the first page to a profile that is saved.</summary>
internal static class ProfileSteps
{
    public const string Commune = "Valcourt";

    public const string Zone = "Secova";

    private const string Note = "Diagnostic local de sécurité 2026";

    public static async Task AddCommuneAsync(Visit visit)
    {
        var (page, text) = (visit.Page, visit.Text);
        await visit.GoAsync("/");
        await Expect(page).ToHaveTitleAsync(visit.Words.SiteName);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(visit.Words.SiteName);
        await Expect(page.GetByText(text.Communes.NoCommunes)).ToBeVisibleAsync();

        await visit.Field(text.Profiles.CommuneName).FillAsync(Commune);
        await visit.Field(text.Profiles.NisCode).FillAsync("6212x");
        await visit.Field(text.Communes.PoliceZone).FillAsync(Zone);
        await visit.Button(text.Communes.Add).ClickAsync();
        await visit.ShowsFaultAsync(text.Profiles.NisCode, visit.Words.NisWanted, "6212x");
        await Expect(visit.Field(text.Profiles.CommuneName)).ToHaveValueAsync(Commune);

        await visit.Field(text.Profiles.NisCode).FillAsync("62999");
        await visit.Button(text.Communes.Add).ClickAsync();
        await page.WaitForURLAsync("**/communes/*/profile");
        await Expect(visit.Field(text.Profiles.CommuneName)).ToHaveValueAsync(Commune);
        await Expect(visit.Field(text.Profiles.PartnershipName)).ToHaveValueAsync(Zone);
    }

    /// <summary>Most is not known, and that is where every question stands at first.</summary>
    public static async Task FillAsync(Visit visit)
    {
        var (page, text) = (visit.Page, visit.Text);
        var catalogue = BuiltInCatalogue.Value;
        var chosen = page.Locator("form.profile input[type=radio]:checked");
        Assert.Equal(["police-zone"],
            (await chosen.EvaluateAllAsync<string[]>("all => all.map(each => each.value)")).Where(value => value.Length > 0));
        await Expect(visit.Option(catalogue.FindSignal("grave-incident")!.Question[visit.Language], visit.Words.Unknown))
            .ToBeCheckedAsync();

        await visit.Option(text.Profiles.RegionLabel, visit.Explainer.Named(Region.Wallonia)).CheckAsync();
        await visit.Option(text.Profiles.LanguagesLabel, visit.Explainer.Named(Language.French)).CheckAsync();
        await visit.Option(catalogue.FindService("referents")!.Question[visit.Language], visit.Explainer.Yes()).CheckAsync();
        await visit.Option(catalogue.FindService("police-link")!.Question[visit.Language], text.Profiles.HeldBy[1]).CheckAsync();
        await page.Locator("#practices + p + details > summary").ClickAsync();
        await page.Locator("#practices + p + details").GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await visit.Field(text.Profiles.NotesSources).FillAsync(Note);

        await visit.Field(text.Profiles.Population).FillAsync("beaucoup");
        await visit.Field(text.Profiles.StaffFte).FillAsync("?");
        await visit.Button(text.Profiles.Save).ClickAsync();
        await visit.ShowsFaultAsync(text.Profiles.Population, visit.Words.WholeNumberWanted, "beaucoup");
        await visit.ShowsFaultAsync(text.Profiles.StaffFte, visit.Words.NumberWanted, "?");
        await ShowsWhatWasTypedAsync(visit);
    }

    public static async Task SaveAsync(Visit visit)
    {
        var (page, text) = (visit.Page, visit.Text);
        await visit.Field(text.Profiles.Population).FillAsync(visit.Words.TypedPopulation);
        await visit.Field(text.Profiles.StaffFte).FillAsync("0,5");
        await visit.Field(text.Profiles.PartnershipCommunes).FillAsync("5");
        await visit.Field(text.Profiles.PartnershipPopulation).FillAsync("69 679");
        await visit.Button(text.Profiles.Save).ClickAsync();
        await page.WaitForURLAsync("**/communes/*/advice");

        await visit.TurnToAsync(text.Pages.Profile);
        await Expect(visit.Field(text.Profiles.Population)).ToHaveValueAsync("12400");
        await Expect(visit.Field(text.Profiles.StaffFte)).ToHaveValueAsync("0.5");
        await ShowsWhatWasTypedAsync(visit);
        await visit.TurnToAsync(text.Pages.Advice);
    }

    private static async Task ShowsWhatWasTypedAsync(Visit visit)
    {
        var (page, text) = (visit.Page, visit.Text);
        var catalogue = BuiltInCatalogue.Value;
        await Expect(visit.Option(text.Profiles.RegionLabel, visit.Explainer.Named(Region.Wallonia))).ToBeCheckedAsync();
        await Expect(visit.Option(text.Profiles.LanguagesLabel, visit.Explainer.Named(Language.French))).ToBeCheckedAsync();
        await Expect(visit.Option(catalogue.FindService("referents")!.Question[visit.Language], visit.Explainer.Yes())).ToBeCheckedAsync();
        await Expect(visit.Option(catalogue.FindService("police-link")!.Question[visit.Language], text.Profiles.HeldBy[1]))
            .ToBeCheckedAsync();
        await Expect(page.Locator("input[name=wishes]:checked")).ToHaveCountAsync(1);
        await Expect(visit.Field(text.Profiles.NotesSources)).ToHaveValueAsync(Note);
    }
}
