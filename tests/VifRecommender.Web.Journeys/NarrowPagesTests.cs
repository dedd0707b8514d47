using VifRecommender.Loading;
using VifRecommender.Notes;
using VifRecommender.Planning;
using VifRecommender.Planning.Rendering;
using VifRecommender.Profiles;
using VifRecommender.Rendering;
using VifRecommender.Sheets;
using VifRecommender.Web.Journeys.Fixtures;

namespace VifRecommender.Web.Journeys;

/// <summary>Every page that the library writes, on the narrowest phone: nothing sticks out, and nobody has to scroll sideways.</summary>
public sealed class NarrowPagesTests(Chromium chromium)
{
    private const int Phone = 360;

    private static readonly CalendarDate Date = new(2026, 11, 29);

    private static readonly Language[] Languages = Enum.GetValues<Language>();

    [Theory]
    [InlineData("trooz")]
    [InlineData("burg-reuland")]
    [InlineData("brussel-bruxelles")]
    [InlineData("genk")]
    [InlineData("")]
    public async Task Notes_OnAPhone_AreNoWiderThanIt(string name)
    {
        var advice = Advise(name);
        await AreNarrowAsync(Languages.Select(language => ($"note {language}", DocumentHtml.Write(CollegeNote.Write(advice, language))))
            .Append(("note in two languages", DocumentHtml.Write(CollegeNote.Write(advice, Language.French, Language.Dutch)))));
    }

    [Fact]
    public async Task Sheets_OnAPhone_AreNoWiderThanIt()
    {
        var profiles = new[] { "trooz", "burg-reuland", "brussel-bruxelles", "genk" }.Select(Load).ToList();
        // Each sheet in each language, at one place after the other.
        await AreNarrowAsync(SheetLibrary.BuiltIn.Sheets.SelectMany((sheet, place) => Languages.Select(language =>
            ($"{sheet.Id} {language}", DocumentHtml.Write(sheet.Write(
                new() { Catalogue = BuiltInCatalogue.Value, Profile = profiles[(place + (int)language) % profiles.Count] }, language))))));
    }

    [Theory]
    [InlineData("trooz", 12_000, 0.5)]
    [InlineData("", 8_000, 0.2)]
    public async Task AdviceAndPlan_OnAPhone_AreNoWiderThanIt(string name, int budget, double staff)
    {
        var advice = Advise(name);
        var roadmap = RoadmapPlanner.Plan(advice, new RoadmapLimits(budget, (decimal)staff, 8),
            cancellation: TestContext.Current.CancellationToken);
        await AreNarrowAsync(Languages.SelectMany(language => new[]
        {
            ($"advice {language}", AdviceHtml.WriteUnfolded(advice, language)),
            ($"plan {language}", RoadmapHtml.Write(roadmap, language)),
        }));
    }

    [Fact]
    public async Task Catalogue_OnAPhone_IsNoWiderThanIt() =>
        await AreNarrowAsync(
            Languages.Select(language => ($"catalogue {language}", CatalogueHtml.Write(BuiltInCatalogue.Value, language))));

    private async Task AreNarrowAsync(IEnumerable<(string Name, string Html)> pages)
    {
        await using var context = await chromium.OpenAsync(new() { ViewportSize = new() { Width = Phone, Height = 800 } });
        var page = await context.NewPageAsync();
        var faults = new List<string>();
        foreach (var (name, html) in pages)
        {
            await page.SetContentAsync(html);
            await Accessibility.UnfoldAsync(page);
            faults.AddRange((await Accessibility.OverflowsAsync(page)).Select(fault => $"{name}: {fault}"));
        }

        Faults.AreNone(faults);
    }

    private static Recommendations.Advice Advise(string name) =>
        Recommender.Default.Recommend(name.Length == 0 ? new CommuneProfile { Name = "Chimay", Population = 9_800 } : Load(name), Date);

    private static CommuneProfile Load(string name) =>
        ProfileReader.Read(File.ReadAllBytes(Repository.PathOf("samples", "profiles", name + ".json")), BuiltInCatalogue.Value,
            name + ".json").ValueOrThrow();
}
