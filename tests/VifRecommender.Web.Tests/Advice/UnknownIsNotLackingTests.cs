using System.Text;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Tests.Statements;
using VifRecommender.Web.Memory;
using VifRecommender.Web.Tests.Fixtures;
using VifRecommender.Writing;

namespace VifRecommender.Web.Tests.Advice;

/// <summary>
/// No page says of a fact that nobody gave that it is lacking: on random communes and on one of which next to nothing is known, in
/// four languages.
/// </summary>
public sealed class UnknownIsNotLackingTests(OneHost one) : IClassFixture<OneHost>, IAsyncLifetime
{
    private static readonly Language[] Languages = [Language.French, Language.Dutch, Language.German, Language.English];

    private static readonly NewDecision[] Decisions =
    [
        new("referral-flow-written", DecisionKind.Planned, null, null, null),
        new("detection-training-two-days", DecisionKind.InProgress, null, null, 40),
        new("household-brochure", DecisionKind.Dismissed, null, new DateOnly(2027, 6, 30), null),
    ];

    private readonly Host _host = one.Emptied();
    private Browser _browser = null!;

    public async ValueTask InitializeAsync() => _browser = await Browser.OfAsync(_host);

    public ValueTask DisposeAsync()
    {
        _browser.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData(null)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Pages_OfACommune_SayOfNothingUnknownThatItIsLacking(int? seed)
    {
        var last = Make(seed);
        var first = Make((seed ?? 0) ^ 0x5A5A);
        var commune = await KeepAsync("Commune", null, first, last);
        foreach (var decision in Decisions)
        {
            await _host.UseAsync(memory => memory.DecideAsync(commune, 0, decision, "a@example.be", CancellationToken.None));
        }

        var decided = await DecidedAsync(commune, last);
        var told = await AssertNoneAsync($"communes/{commune}/advice", decided);
        if (seed is not null) Assert.True(told > 0, "Nothing is said to be lacking, not even what is: the property holds nothing.");
        await AssertNoneAsync($"communes/{commune}/advice?since=1", decided, first);
        foreach (var practice in Practices(seed ?? 0)) await AssertNoneAsync($"communes/{commune}/practices/{practice}", decided);
        await AssertNoneAsync($"communes/{commune}/compare?from=1&to=2", decided, first);
        await AssertNoneAsync($"communes/{commune}/follow-up", decided);
    }

    // The plan is searched for: fewer communes.
    [Theory]
    [InlineData(null)]
    [InlineData(5)]
    public async Task Roadmap_OfACommune_SaysOfNothingUnknownThatItIsLacking(int? seed)
    {
        var profile = Make(seed);
        await AssertNoneAsync($"communes/{await KeepAsync("Commune", null, profile)}/roadmap?budget=20000&staff=0.5&quarters=4", profile);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(6)]
    [InlineData(7)]
    public async Task Zone_OfCommunes_SaysOfNothingUnknownThatItIsLacking(int? seed)
    {
        var own = Make(seed);
        // Neighbours: what communes must share to stand in one zone they share.
        CommuneProfile[] zone = [.. Enumerable.Range(0, 3)
            .Select(place => Make(seed + (10 * place)) with
            {
                Name = "Commune " + place, Region = own.Region, Languages = own.Languages, Partnership = null,
            })];
        foreach (var profile in zone) await KeepAsync(profile.Name, "SECOVA", profile);

        await AssertNoneAsync("zones/SECOVA", zone);
    }

    /// <summary>What a commune writes itself is shown as it is: so the property is seen to fail where a page does say it.</summary>
    [Theory]
    [InlineData(Language.French, "Pas en place d’après votre réponse : point de contact local connu.")]
    [InlineData(Language.Dutch, "Niet aanwezig volgens uw antwoord: bekend lokaal aanspreekpunt.")]
    [InlineData(Language.German, "Nach Ihrer Antwort nicht vorhanden: bekannte lokale Anlaufstelle.")]
    [InlineData(Language.English, "There is no known local contact point.")]
    public async Task Claims_OnAPage_AreSeen(Language language, string claim)
    {
        var profile = Make(null);
        var commune = await KeepAsync("Commune", null, profile);
        await _host.UseAsync(memory =>
            memory.DecideAsync(commune, 0, Decisions[0] with { Reason = claim }, "a@example.be", CancellationToken.None));
        foreach (var page in new[] { "follow-up", "practices/" + Decisions[0].Practice })
        {
            var text = await ReadAsync($"communes/{commune}/{page}", language);
            Assert.Contains(claim, text, StringComparison.Ordinal);
            Assert.NotEmpty(LackingClaims.In(text, language, profile));
            Assert.Empty(LackingClaims.In(text, language, profile.WithService("known-contact-point", Presence.Absent)));
        }
    }

    private static CommuneProfile Make(int? seed) => seed switch
    {
        null => new CommuneProfile { Name = "Commune", Population = 9_800 },
        // Of all kinds, and not only as they could be.
        { } number when number % 4 == 3 => RandomProfile.Make(number, BuiltInCatalogue.Value),
        { } number => PlausibleCommune.Make(number),
    };

    private static IEnumerable<string> Practices(int seed)
    {
        var all = BuiltInCatalogue.Value.Practices;
        return Enumerable.Range(0, 3).Select(place => all[((7 * seed) + (place * all.Length / 3)) % all.Length].Id);
    }

    private Task<Guid> KeepAsync(string name, string? zone, params CommuneProfile[] versions) => _host.UseAsync(async memory =>
    {
        var commune = (await memory.AddAsync(new NewCommune(name, null, zone), CancellationToken.None)).Value.Id;
        foreach (var (profile, place) in versions.Select((profile, place) => (profile, place)))
        {
            var json = Encoding.UTF8.GetString(ProfileWriter.Write(profile));
            Assert.False((await memory.SaveProfileAsync(commune, place, json, [], "a@example.be", CancellationToken.None)).IsConflict);
        }

        return commune;
    });

    private Task<CommuneProfile> DecidedAsync(Guid commune, CommuneProfile profile) => _host.UseAsync(
        async memory => DecidedProfile.Of(profile, await memory.ListDecisionsAsync(commune, CancellationToken.None)));

    /// <summary>How many sentences say of anything that it is lacking; none may say so of what is not known.</summary>
    private async Task<int> AssertNoneAsync(string address, params CommuneProfile[] communes)
    {
        var told = 0;
        foreach (var language in Languages)
        {
            var text = await ReadAsync(address, language);
            var claims = LackingClaims.In(text, language, communes).ToList();
            Assert.True(claims.Count == 0, $"{address}, {language}: {string.Join("\n", claims)}");
            told += LackingClaims.Count(text, language);
        }

        return told;
    }

    private async Task<string> ReadAsync(string address, Language language)
    {
        var code = language switch { Language.French => "fr", Language.Dutch => "nl", Language.German => "de", _ => "en" };
        var page = await _browser.OpenAsync($"/{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}lang={code}");
        Assert.Equal((200, code), (page.Status, page.Found("html").GetAttribute("lang")));
        // A page without its contents would prove nothing; a zone has its communes in one section and what they share in others.
        var sections = page.Document!.QuerySelectorAll("main section").Length;
        Assert.True(sections > (address.StartsWith("zones", StringComparison.Ordinal) ? 1 : 0), $"{address} has {sections} sections.");
        return VisibleText.Of(page.Found("main"));
    }
}
