using System.Security.Claims;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Web.Communes;
using VifRecommender.Web.FollowUp;
using VifRecommender.Web.Memory;
using VifRecommender.Writing;

namespace VifRecommender.Web.Journeys.Fixtures;

/// <summary>
/// Every page in every state that shows something else, at a host where two neighbours have a profile and a third commune has none.
/// </summary>
internal sealed class Tour
{
    private static readonly ClaimsPrincipal Somebody = new();

    private readonly RunningHost _host;
    private readonly Guid _trooz;
    private readonly Guid _empty;
    private readonly string _first;
    private readonly string _declined;

    private Tour(RunningHost host, Guid trooz, Guid empty, string first, string declined) =>
        (_host, _trooz, _empty, _first, _declined) = (host, trooz, empty, first, declined);

    public static CommuneProfile Sample(string id) => ProfileReader.Read(SampleProfiles.Find(id)!, BuiltInCatalogue.Value).ValueOrThrow();

    public static async Task<Tour> PrepareAsync(RunningHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var memory = scope.ServiceProvider.GetRequiredService<ICommuneMemory>();
        var files = scope.ServiceProvider.GetRequiredService<CommuneFiles>();
        var trooz = await AddAsync(memory, files, Sample("trooz"));
        await AddAsync(memory, files, Sample("chaudfontaine"));
        var empty = (await memory.AddAsync(new NewCommune("Valcourt", null, "Val Clair"), Cancellation)).Value.Id;

        var file = (await files.OpenAsync(trooz, Somebody, Cancellation))!;
        await scope.ServiceProvider.GetRequiredService<AdviceKeeper>().KeepAsync(file, 0, Language.French, Somebody, Cancellation);
        await files.SaveAsync(file, 1,
            file.Profile!.WithService("steering-group", Presence.Absent).WithService("specialist-partner", Presence.Present), Somebody,
            Cancellation);
        var advice = (await files.OpenAsync(trooz, Somebody, Cancellation))!.Advice!;
        var ranked = advice.Recommendations.Select(each => each.Practice.Id).ToList();
        NewDecision[] decisions =
        [
            new(ranked[2], DecisionKind.Planned, "Voté par le conseil le 3 novembre", null, null),
            new(ranked[3], DecisionKind.Dismissed, "Porté par la commune voisine", new DateOnly(2026, 1, 1), null),
            new(ranked[4], DecisionKind.InProgress, null, null, 40, new ActionSheet("Service de prévention",
                "Échevinat des affaires sociales",
                new Quarter(2026, 1), BuiltInCatalogue.Value.FindPractice(ranked[4])!.Indicators[0][Language.French], "12",
                new DateOnly(2026, 11, 20))),
        ];
        foreach (var decision in decisions) await memory.DecideAsync(trooz, 0, decision, "demo", Cancellation);
        return new Tour(host, trooz, empty, ranked[0], advice.NotAdvised[0].Practice.Id) { Decided = ranked[4] };
    }

    private string Decided { get; init; } = "";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>The states, in an order in which each finds what it needs.</summary>
    public IEnumerable<(string Name, Func<Visit, Task> Open)> States =>
    [
        ("home", visit => visit.GoAsync("/")),
        ("home-found", visit => visit.GoAsync("/?q=Verviers")),
        ("home-faults", HomeWithFaultsAsync),
        ("profile", visit => visit.GoAsync(Of(_trooz, "profile"))),
        ("profile-faults", ProfileWithFaultsAsync),
        ("advice", visit => visit.GoAsync(Of(_trooz, "advice?since=1"))),
        ("advice-none", visit => visit.GoAsync(Of(_empty, "advice"))),
        ("sheets", visit => visit.GoAsync(Of(_trooz, "sheets"))),
        ("practice", visit => visit.GoAsync(Of(_trooz, "practices/" + _first))),
        ("practice-not-advised", visit => visit.GoAsync(Of(_trooz, "practices/" + _declined))),
        ("practice-decided", visit => visit.GoAsync(Of(_trooz, $"practices/{Decided}?saved=1"))),
        ("practice-faults", PracticeWithFaultsAsync),
        ("roadmap-asked", visit => visit.GoAsync(Of(_trooz, "roadmap"))),
        ("roadmap-faults", visit => visit.GoAsync(Of(_trooz, "roadmap?budget=x&staff=-1&quarters=99"))),
        ("roadmap", visit => visit.GoAsync(Of(_trooz, "roadmap?budget=20000&staff=0.5&quarters=8"))),
        ("compare", visit => visit.GoAsync(Of(_trooz, "compare"))),
        ("follow-up", visit => visit.GoAsync(Of(_trooz, "follow-up"))),
        ("sheet", visit => visit.GoAsync(Of(_trooz, $"follow-up/{Decided}?saved=1"))),
        ("sheet-faults", SheetWithFaultsAsync),
        ("kept", visit => visit.GoAsync(Of(_trooz, "kept"))),
        ("kept-none", visit => visit.GoAsync(Of(_empty, "kept"))),
        ("sharing", visit => visit.GoAsync(Of(_trooz, "sharing"))),
        ("zone", visit => visit.GoAsync("/zones/Secova")),
        ("zone-alone", visit => visit.GoAsync("/zones/Val%20Clair")),
        ("help", visit => visit.GoAsync("/help")),
        ("missing", MissingAsync),
        ("data-faults", DataWithFaultsAsync),
        ("profile-conflict", ProfileInConflictAsync),
        ("additions-none", visit => visit.GoAsync(Of(_trooz, "additions"))),
        ("additions-faults", AdditionsWithFaultsAsync),
        ("additions", AdditionsAsync),
        ("data", visit => visit.GoAsync(Of(_trooz, "data"))),
        ("deleted", DeletedAsync),
    ];

    private static string Of(Guid commune, string page) => $"/communes/{commune}/{page}";

    private static async Task<Guid> AddAsync(ICommuneMemory memory, CommuneFiles files, CommuneProfile profile)
    {
        var added = (await memory.AddAsync(new NewCommune(profile.Name, profile.NisCode, profile.Partnership?.Name), Cancellation)).Value;
        await files.SaveAsync(await files.OpenAsync(added, Somebody, Cancellation), 0, profile, Somebody, Cancellation);
        return added.Id;
    }

    private static async Task HomeWithFaultsAsync(Visit visit)
    {
        await visit.GoAsync("/");
        await visit.Field(visit.Text.Profiles.NisCode).FillAsync("x");
        await visit.Button(visit.Text.Communes.Add).ClickAsync();
        await FaultsAreShownAsync(visit);
    }

    private async Task ProfileWithFaultsAsync(Visit visit)
    {
        await visit.GoAsync(Of(_empty, "profile"));
        await visit.Field(visit.Text.Profiles.Population).FillAsync("x");
        await visit.Field(visit.Text.Profiles.BudgetEur).FillAsync("-1");
        await visit.Button(visit.Text.Profiles.Save).ClickAsync();
        await FaultsAreShownAsync(visit);
    }

    private async Task PracticeWithFaultsAsync(Visit visit)
    {
        await visit.GoAsync(Of(_trooz, "practices/" + _first));
        await visit.Option(visit.Text.Practices.DecisionQuestion, visit.Text.Practices.Decisions[(int)DecisionKind.Dismissed]).CheckAsync();
        await visit.Field(visit.Text.Practices.DecisionProgress).FillAsync("x");
        await visit.Button(visit.Text.Practices.SaveDecision).ClickAsync();
        await FaultsAreShownAsync(visit);
    }

    private async Task SheetWithFaultsAsync(Visit visit)
    {
        await visit.GoAsync(Of(_trooz, "follow-up/" + Decided));
        await visit.Field(visit.Text.Sheets.Pilot).FillAsync("Mme Dupont");
        await visit.Button(visit.Text.Sheets.Save).ClickAsync();
        await FaultsAreShownAsync(visit);
    }

    private async Task DataWithFaultsAsync(Visit visit)
    {
        await visit.GoAsync(Of(_trooz, "data"));
        await visit.Button(visit.Text.Data.DeleteNow).ClickAsync();
        await FaultsAreShownAsync(visit);
    }

    private async Task AdditionsWithFaultsAsync(Visit visit)
    {
        await visit.GoAsync(Of(_trooz, "additions"));
        await UploadAsync(visit, """{ "schemaVersion": 1, "extends": "vif-belgium", "rules": [ { "id": "x" } ] }""");
        await FaultsAreShownAsync(visit);
    }

    private async Task AdditionsAsync(Visit visit)
    {
        await visit.GoAsync(Of(_trooz, "additions"));
        var overlay = JsonNode.Parse(await File.ReadAllTextAsync(
            Repository.PathOf("samples", "overlays", "walloon-province", "walloon-province.json"), Cancellation))!.AsObject();
        // Pages seen before lead to the practice that it retires.
        Assert.True(overlay.Remove("retire"));
        await UploadAsync(visit, overlay.ToJsonString());
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToBeVisibleAsync();
    }

    private static async Task UploadAsync(Visit visit, string json)
    {
        await visit.Field(visit.Text.Additions.File)
            .SetInputFilesAsync(
                new FilePayload { Name = "overlay.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(json) });
        await visit.Button(visit.Text.Additions.Send).ClickAsync();
    }

    /// <summary>While somebody fills in the form, somebody else saves.</summary>
    private async Task ProfileInConflictAsync(Visit visit)
    {
        await visit.GoAsync(Of(_trooz, "profile"));
        await visit.Field(visit.Text.Profiles.Population).FillAsync("9000");
        await using (var scope = _host.Services.CreateAsyncScope())
        {
            var memory = scope.ServiceProvider.GetRequiredService<ICommuneMemory>();
            var last = (await memory.FindProfileAsync(_trooz, null, Cancellation))!;
            var theirs =
                ProfileReader.Read(Encoding.UTF8.GetBytes(last.Json), BuiltInCatalogue.Value).ValueOrThrow() with { Population = 8_300 };
            await memory.SaveProfileAsync(_trooz, last.Version, Encoding.UTF8.GetString(ProfileWriter.Write(theirs)), [], "demo",
                Cancellation);
        }

        await visit.Button(visit.Text.Profiles.Save).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".notice.conflict")).ToBeVisibleAsync();
    }

    private static async Task MissingAsync(Visit visit)
    {
        visit.ExpectRefusal("/nowhere");
        await visit.GoAsync("/nowhere");
    }

    private async Task DeletedAsync(Visit visit)
    {
        await visit.GoAsync(Of(_empty, "data"));
        await visit.Field(visit.Text.Data.DeleteConfirm).FillAsync("Valcourt");
        await visit.Button(visit.Text.Data.DeleteNow).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToBeVisibleAsync();
    }

    private static Task FaultsAreShownAsync(Visit visit) => Assertions.Expect(visit.Page.Locator("#faults")).ToBeVisibleAsync();
}
