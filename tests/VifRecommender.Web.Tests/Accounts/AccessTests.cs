using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using VifRecommender.Web.Accounts;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Accounts;

/// <summary>Who may read and write what, at every address of the host: one that is not in <see cref="AccessTable"/> fails here.</summary>
public sealed class AccessTests(AccessTests.TwoZones zones) : IClassFixture<AccessTests.TwoZones>
{
    private static readonly int[] FromFreeToShut = [200, 302, 400, 401, 403, 404];

    public static TheoryData<AccessRow> Rows { get; } = [.. AccessTable.Rows];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Address_IsForWhomItIs(AccessRow row)
    {
        var answers = new List<int>();
        foreach (var person in TwoZones.Persons)
        {
            var commune = await zones.FreshCommuneAsync(row.IsAboutNewCommune);
            var before = await zones.StateAsync(commune);
            var status = await zones.AskAsync(person, row, commune);
            answers.Add(status);
            var isWriting = row.Key.StartsWith("POST /communes", StringComparison.Ordinal) || row.IsAboutNewCommune;
            Assert.True((await zones.StateAsync(commune) == before) != (isWriting && person is not null && status is 200 or 302),
                $"{person ?? "nobody"} was answered {status}; what is kept says otherwise.");
        }

        Assert.Equal(row.Statuses, string.Join(' ', answers));
    }

    /// <summary>
    /// Where its own editor does not share a commune, the coordinator of its zone is answered as that of another, and changes nothing; only
    /// the board of the zone opens, which says that it is not shared.
    /// </summary>
    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Address_OfACommuneThatIsNotShared_IsNotForTheCoordinator(AccessRow row)
    {
        var commune = await zones.FreshCommuneAsync(row.IsAboutNewCommune, isShared: false);
        var before = await zones.StateAsync(commune);
        var isBoard = row.Key.StartsWith("GET /zones", StringComparison.Ordinal);
        Assert.Equal(isBoard ? 200 : int.Parse(row.Statuses.Split(' ')[6]),
            await zones.AskAsync("coordinator@example.be", row, commune));
        Assert.Equal(before, await zones.StateAsync(commune));
    }

    /// <summary>Nobody of whom only a copy of a cookie is left is answered otherwise than nobody.</summary>
    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Address_ForWhoIsNobodyAnyMore_AnswersAsToNobody(AccessRow row)
    {
        foreach (var person in TwoZones.Gone)
        {
            var commune = await zones.FreshCommuneAsync(row.IsAboutNewCommune);
            var before = await zones.StateAsync(commune);
            Assert.Equal(int.Parse(row.Statuses.Split(' ')[0]), await zones.AskAsync(person, row, commune));
            Assert.Equal(before, await zones.StateAsync(commune));
        }
    }

    /// <summary>Who has two roles may do what either allows, and nothing that neither does.</summary>
    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Address_ForWhoHasTwoRoles_AnswersAsToTheFreerOfThem(AccessRow row)
    {
        var single = row.Statuses.Split(' ').Select(int.Parse).ToArray();
        foreach (var (person, one, other) in new[] { ("reader-and-other-coordinator@example.be", 1, 6),
            ("editor-and-other-reader@example.be", 2, 4), ("reader-and-editor@example.be", 1, 2) })
        {
            var commune = await zones.FreshCommuneAsync(row.IsAboutNewCommune);
            Assert.Equal(Freer(single[one], single[other]), await zones.AskAsync(person, row, commune));
        }

        static int Freer(int one, int other) => Array.IndexOf(FromFreeToShut, one) <= Array.IndexOf(FromFreeToShut, other) ? one : other;
    }

    /// <summary>The demo asks nobody who they are: everybody may do all, and nothing leads to signing in.</summary>
    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Address_InTheDemo_IsForEverybody(AccessRow row)
    {
        var commune = await zones.DemoCommuneAsync(row.IsAboutNewCommune);
        var status = await zones.AskDemoAsync(row, commune);
        // Who signs in nowhere has no account to sign in to; all else is answered as to the editor.
        if (row.Key.Contains("/account/", StringComparison.Ordinal) || row.Key.Contains("/token", StringComparison.Ordinal))
        {
            Assert.True(status is 200 or 302 or 400 or 401 or 404 or 405, $"{status}");
        }
        else Assert.Equal(int.Parse(row.Statuses.Split(' ')[2]), status);
    }

    [Fact]
    public async Task Table_HasEveryAddress()
    {
        var found = new List<string>();
        foreach (var endpoint in zones.Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null))
        {
            var pattern = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
            if (endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is null)
            {
                found.AddRange((endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Where(
                    method => method != "HEAD").Select(method => $"{method} {pattern}"));
                continue;
            }

            var key = $"GET {pattern}";
            found.Add(key);
            var commune = await zones.FreshCommuneAsync(isNew: false);
            if (AccessTable.Rows.FirstOrDefault(row => row.Key == key) is { } row)
            {
                found.AddRange(
                    (await zones.OpenAsync("editor@example.be", row, commune)).FormNames.Select(form => $"POST {pattern} {form}"));
            }
        }

        Assert.Equal(AccessTable.Rows.Select(row => row.Key).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    /// <summary>What is shown beside a page's own commune is only of those that somebody may read.</summary>
    [Theory]
    [InlineData(0, "Trooz", "Trooz")]
    [InlineData(2, "Trooz", "Trooz Olne")]
    [InlineData(3, "Genk", "Genk")]
    [InlineData(5, "", "Genk")]
    public async Task Lists_NameOnlyCommunesThatSomebodyMayReadAndToWhoCoordinatesThoseOfTheZone(int person, string atHome, string inZone)
    {
        await zones.FreshCommuneAsync(isNew: false);
        foreach (var (address, expected) in new[] { ("/", atHome), (person < 3 ? "/zones/SECOVA" : "/zones/CARMA", inZone) })
        {
            var words = await zones.WordsAsync(TwoZones.Persons[person + 1]!, address);
            Assert.Equal(expected,
                string.Join(' ', new[] { "Trooz", "Olne", "Genk" }.Where(name => words.Contains(name, StringComparison.Ordinal))));
        }
    }

    /// <summary>A form that was sent from another site is not taken, whoever is signed in.</summary>
    [Theory]
    [InlineData("POST /communes/{Id:guid}/profile profile")]
    [InlineData("POST /communes/{Id:guid}/practices/{PracticeId} decision")]
    [InlineData("POST /communes/{Id:guid}/data delete")]
    [InlineData("POST / new-commune")]
    public async Task Form_WithoutItsToken_IsNotTaken(string key)
    {
        var row = AccessTable.Rows.Single(row => row.Key == key);
        var commune = await zones.FreshCommuneAsync(row.IsAboutNewCommune);
        var before = await zones.StateAsync(commune);
        Assert.Equal(400, await zones.AskAsync("editor@example.be", row, commune, hasToken: false));
        Assert.Equal(before, await zones.StateAsync(commune));
    }

    /// <summary>Two zones with a commune each, one of them with a neighbour, and somebody of each kind signed in.</summary>
    public sealed class TwoZones : IAsyncLifetime
    {
        private readonly Dictionary<string, (Browser Browser, string Token)> _browsers = [];

        /// <summary>
        /// Who was removed, whose security stamp has changed, and who has signed out: all had signed in, and somebody kept the cookie.
        /// </summary>
        public static IReadOnlyList<string> Gone { get; } = ["removed@example.be", "changed@example.be", "signed-out@example.be"];

        public static IReadOnlyList<string?> Persons { get; } =
            [null, "reader@example.be", "editor@example.be", "coordinator@example.be", "other-reader@example.be", "other-editor@example.be",
                "other-coordinator@example.be"];

        private readonly Host _demo = new(settings: [("Limits:RequestsPerMinute", "100000"), ("Limits:SignInsPerMinute", "1000")]);

        internal Host Host { get; } =
            new(hasAccounts: true, null, ("Limits:RequestsPerMinute", "100000"), ("Limits:SignInsPerMinute", "1000"));

        public async ValueTask InitializeAsync()
        {
            (Role, string)[] grants = [(Role.Reader, "62122"), (Role.Editor, "62122"), (Role.Coordinator, "SECOVA"), (Role.Reader, "71016"),
                (Role.Editor, "71016"), (Role.Coordinator, "CARMA")];
            await Host.AddCommuneAsync("Genk", "71016", "CARMA");
            await Host.AddCommuneAsync("Olne", "63057", "SECOVA");
            foreach (var (person, grant) in Persons.Skip(1).Zip(grants)) await Host.AddPersonAsync(person!, grant);
            await Host.AddPersonAsync("reader-and-other-coordinator@example.be", (Role.Reader, "62122"), (Role.Coordinator, "CARMA"));
            await Host.AddPersonAsync("editor-and-other-reader@example.be", (Role.Editor, "62122"), (Role.Reader, "71016"));
            await Host.AddPersonAsync("reader-and-editor@example.be", (Role.Reader, "62122"), (Role.Editor, "62122"));
            string[] ofTwoRoles = ["reader-and-other-coordinator@example.be", "editor-and-other-reader@example.be",
                "reader-and-editor@example.be"];
            foreach (var person in Persons.Concat(ofTwoRoles)) await SignInAsync(person);
            foreach (var person in Gone) await Host.AddPersonAsync(person, (Role.Editor, "62122"), (Role.Coordinator, "SECOVA"));
            foreach (var person in Gone) _browsers[person] = (await Browser.OfCopyAsync(Host, person), "");
            await Host.RemovePersonAsync("removed@example.be");
            await Host.ChangeStampAsync("changed@example.be");
            using var leaving = await Browser.OfCopyAsync(Host, "signed-out@example.be");
            var form = (await leaving.OpenAsync("/")).Document!.QuerySelector(
                "form.sign-out input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            Assert.Equal("/account/sign-in",
                (await leaving.SendAsync("/account/sign-out",
                    new FormUrlEncodedContent([new("__RequestVerificationToken", form)]))).Location);
        }

        public async ValueTask DisposeAsync()
        {
            foreach (var (browser, _) in _browsers.Values) browser.Dispose();
            await Host.DisposeAsync();
            await _demo.DisposeAsync();
        }

        /// <summary>The commune in a demo, as nobody has written of it yet, or the key of none.</summary>
        public async Task<Guid> DemoCommuneAsync(bool isNew)
        {
            foreach (var commune in await _demo.UseAsync(memory => memory.ListAsync(CancellationToken.None)))
            {
                await _demo.UseAsync(async memory => await memory.DeleteAsync(commune.Id, CancellationToken.None) is var _);
            }

            return isNew ? Guid.Empty : (await _demo.AddCommuneAsync("Trooz", "62122", "SECOVA")).Id;
        }

        /// <summary>The status of the answer of a demo to somebody whom it does not know.</summary>
        public async Task<int> AskDemoAsync(AccessRow row, Guid commune)
        {
            using var browser = await Browser.OfAsync(_demo);
            _browsers["demo"] = (browser, TokenOf(await browser.OpenAsync("/")));
            try
            {
                return await AskAsync("demo", row, commune);
            }
            finally
            {
                _browsers.Remove("demo");
            }
        }

        /// <summary>The commune as nobody has written of it yet, shared with its zone or not, or the key of none.</summary>
        public async Task<Guid> FreshCommuneAsync(bool isNew, bool isShared = true)
        {
            await Host.UseAsync(async memory =>
            {
                foreach (var commune in await memory.ListAsync(CancellationToken.None))
                {
                    if (commune.NisCode == "62122") await memory.DeleteAsync(commune.Id, CancellationToken.None);
                }

                return true;
            });
            return isNew ? Guid.Empty
                : (await Host.AddCommuneAsync("Trooz", "62122", "SECOVA", sharedWith: isShared ? "SECOVA" : null)).Id;
        }

        /// <summary>What is kept, in words: of the commune, or which communes there are.</summary>
        public async Task<string> StateAsync(Guid commune) =>
            (await Host.ExportAsync(commune))?.ToJsonString()
                + string.Join(' ', (await Host.UseAsync(memory => memory.ListAsync(CancellationToken.None))).Select(each => each.Name));

        internal Task<Page> OpenAsync(string person, AccessRow row, Guid commune) =>
            _browsers[person].Browser.OpenAsync(Address(row, commune));

        public async Task<string> WordsAsync(string person, string address) =>
            (await _browsers[person].Browser.OpenAsync(address)).Document!.QuerySelector("main table, main ul")!.TextContent;

        /// <summary>The status of the answer to somebody.</summary>
        public async Task<int> AskAsync(string? person, AccessRow row, Guid commune, bool hasToken = true)
        {
            var (browser, token) = _browsers[person ?? ""];
            if (row.Body is null) return (await browser.OpenAsync(Address(row, commune))).Status;
            if (row.Address.StartsWith("/api", StringComparison.Ordinal))
            {
                var json = new ByteArrayContent(Encoding.UTF8.GetBytes(row.Body));
                json.Headers.ContentType = new MediaTypeHeaderValue(
                    row.Key.EndsWith("batch", StringComparison.Ordinal) ? "application/jsonl" : "application/json");
                return (await browser.SendAsync(Address(row, commune), json)).Status;
            }

            var body = row.Body.Contains("{fact}", StringComparison.Ordinal) ? await AnsweredAsync(row, commune) : row.Body;
            // The form for signing in is the same for all, and so is its token.
            if (row.Address == "/account/sign-in" || token.Length == 0) token = TokenOf(await browser.OpenAsync("/account/sign-in"));
            var form = $"{body}&__RequestVerificationToken={(hasToken ? Uri.EscapeDataString(token) : "")}";
            var status = (await browser.SendAsync(Address(row, commune),
                new StringContent(form, Encoding.UTF8, "application/x-www-form-urlencoded"))).Status;
            if (row.Address == "/account/sign-out" && person != "demo" && !Gone.Contains(person)) await SignInAsync(person);
            return status;
        }

        /// <summary>A browser in which somebody has signed in, with the token of a form that they see.</summary>
        private async Task SignInAsync(string? person)
        {
            if (_browsers.TryGetValue(person ?? "", out var earlier)) earlier.Browser.Dispose();
            var browser = await Browser.OfAsync(Host, person);
            _browsers[person ?? ""] = (browser, TokenOf(await browser.OpenAsync(person is null ? "/account/sign-in" : "/")));
        }

        private static string TokenOf(Page page) =>
            page.Document!.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        /// <summary>The form of a question with an answer, as the editor would send it.</summary>
        private async Task<string> AnsweredAsync(AccessRow row, Guid commune)
        {
            var page = await OpenAsync(_browsers.ContainsKey("demo") ? "demo" : "editor@example.be", row, commune);
            var answer = page.Document!.QuerySelectorAll("form:has(input[value=question]) input:not([type=hidden])")[^1];
            return row.Body!.Replace("{fact}", Uri.EscapeDataString(page.Form("question")["fact"]), StringComparison.Ordinal)
                .Replace("{field}", Uri.EscapeDataString(answer.GetAttribute("name")!), StringComparison.Ordinal)
                .Replace("{answer}", Uri.EscapeDataString(answer.GetAttribute("type") == "text" ? "1" : answer.GetAttribute("value")!),
                    StringComparison.Ordinal);
        }

        private static string Address(AccessRow row, Guid commune) => row.Address.Replace("{id}", $"{commune}", StringComparison.Ordinal);
    }
}
