using System.Net;
using System.Text;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Api;

/// <summary>What the API refuses it refuses as a whole, with every fault and its place.</summary>
public sealed class RefusalTests(ApiHost host) : IClassFixture<ApiHost>
{
    private const string Commune = """{ "schemaVersion": 1, "name": "Trooz", "population": 8500 }""";

    private readonly ApiClient _api = host.Api;

    [Fact]
    public async Task Query_WithFaults_TellsAllOfThem()
    {
        var problem =
            await ApiClient.ProblemAsync(await _api.PostAsync("/api/v1/advice?lang=es&date=2026-02-30&top=0&tpo=3", Commune), 400);
        var faults = ApiClient.Diagnostics(problem);
        Assert.Equal(["lang", "date", "top", "tpo"], faults.Select(fault => (string)fault["parameter"]!));
        Assert.Equal("'lang' is one of fr, nl, de, en, not 'es'.", (string)faults[0]["message"]!);
        Assert.Contains("it is one of lang, date, top", (string)faults[3]["message"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Query_SaidTwice_IsRefused() =>
        Assert.Contains("2 times",
            (string)ApiClient.Diagnostics(await ApiClient.ProblemAsync(await _api.PostAsync("/api/v1/advice?top=1&top=2", Commune), 400))
                .Single()["message"]!, StringComparison.Ordinal);

    [Fact]
    public async Task Profile_WithFaults_TellsAllOfThemWithTheirPlaces()
    {
        const string body = """
            {
              "schemaVersion": 1,
              "name": "Trooz",
              "population": -1,
              "services": { "police-lnk": "present" }
            }
            """;
        var faults = ApiClient.Diagnostics(await ApiClient.ProblemAsync(await _api.PostAsync("/api/v1/advice", body), 400));
        Assert.Equal([("$.population", 4), ("$.services.police-lnk", 5)],
            faults.Select(fault => ((string)fault["path"]!, (int)fault["line"]!)));
        Assert.All(faults, fault => Assert.StartsWith("VIF", (string)fault["id"]!, StringComparison.Ordinal));
        Assert.Contains("police-link", (string)faults[1]["message"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ProfileInAList_WithFaults_TellsTheirPlacesInTheWholeBody()
    {
        var body = $$"""
            [ {{Commune}}, { "schemaVersion": 1, "name": "Neupré", "population": -1 },
              { "schemaVersion": 1,
                "name": 7, "population": 5 } ]
            """;
        var faults = ApiClient.Diagnostics(await ApiClient.ProblemAsync(await _api.PostAsync("/api/v1/pool", body), 400));
        Assert.Equal([("$[1].population", 1), ("$[2].name", 3)], faults.Select(fault => ((string)fault["path"]!, (int)fault["line"]!)));
        var (first, lastLine) = (body.Split('\n')[0], body.Split('\n')[2]);
        Assert.Equal([first.LastIndexOf("\"population\"", StringComparison.Ordinal) + 1,
            lastLine.IndexOf("\"name\"", StringComparison.Ordinal) + 1], faults.Select(fault => (int)fault["column"]!));
    }

    [Theory]
    [InlineData("pool", "{}", "The body is a list of profiles")]
    [InlineData("pool", "[]", "two communes or more, not 0")]
    [InlineData("pool", "[", "This is not JSON")]
    [InlineData("pool", "", "This is not JSON")]
    [InlineData("pool", "[1,", "This is not JSON")]
    [InlineData("pool", "[1, 2] 3", "This is not JSON")]
    [InlineData("compare", "[]", "an object with the members before and after")]
    [InlineData("compare", """{ "before": {} }""", "'after' is missing")]
    [InlineData("compare", """{ "before": {}, "before": {} }""", "stands twice")]
    [InlineData("compare", """{ "befor": {} }""", "no member 'befor'")]
    [InlineData("compare", """{ "\ud800": {} }""", "half a surrogate pair")]
    [InlineData("advice", "", "VIF")]
    [InlineData("advice", "null", "VIF")]
    [InlineData("advice", "{", "VIF")]
    public async Task Body_OfAnotherForm_IsRefused(string path, string body, string expected)
    {
        var fault = ApiClient.Diagnostics(await ApiClient.ProblemAsync(await _api.PostAsync("/api/v1/" + path, body), 400))[0];
        Assert.Contains(expected, (string?)fault["id"] + (string)fault["message"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_OfTooManyProfiles_IsRefused()
    {
        var body = "[" + string.Join(',', Enumerable.Repeat(Commune, 51)) + "]";
        var fault = ApiClient.Diagnostics(await ApiClient.ProblemAsync(await _api.PostAsync("/api/v1/pool", body), 400)).Single();
        Assert.Equal("$[50]", (string)fault["path"]!);
    }

    [Theory]
    [InlineData("advice")]
    [InlineData("pool")]
    public async Task Nesting_TooDeep_IsRefusedAndNotFollowed(string path)
    {
        var deep = new string('[', 100_000);
        Assert.NotEmpty(ApiClient.Diagnostics(await ApiClient.ProblemAsync(await _api.PostAsync("/api/v1/" + path, deep), 400)));
    }

    [Fact]
    public async Task Body_WithAByteOrderMark_IsRead()
    {
        byte[] body = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Commune)];
        await ApiClient.BytesAsync(await _api.PostAsync("/api/v1/advice", body));
        await ApiClient.BytesAsync(await _api.PostAsync("/api/v1/compare",
            [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes($$"""{"before":{{Commune}},"after":{{Commune}}}""")]));
    }

    [Theory]
    [InlineData("advice", null)]
    [InlineData("advice", "text/plain")]
    [InlineData("advice", "application/json; charset=latin1")]
    [InlineData("pool", "application/xml")]
    [InlineData("batch", "application/json")]
    public async Task Body_OfAnotherMediaType_IsRefused(string path, string? mediaType) =>
        Assert.Contains("Content-Type is application/json",
            (string)(await ApiClient.ProblemAsync(await _api.PostAsync("/api/v1/" + path, Encoding.UTF8.GetBytes(Commune), mediaType),
                415))["detail"]!, StringComparison.Ordinal);

    [Theory]
    [InlineData("advice", 1 << 20)]
    [InlineData("pool", 4 << 20)]
    public async Task Body_OverTheLimit_IsRefused(string path, int limit) =>
        Assert.Contains($"{limit} bytes",
            (string)(await ApiClient.ProblemAsync(await _api.PostAsync("/api/v1/" + path, new string(' ', limit + 1)), 413))["detail"]!,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("", "'practice' is missing")]
    [InlineData("?practice=nothing", "no practice 'nothing'")]
    public async Task Practice_ThatIsNotThere_IsRefused(string query, string expected) =>
        Assert.Contains(expected,
            (string)ApiClient.Diagnostics(await ApiClient.ProblemAsync(await _api.PostAsync("/api/v1/explain" + query, Commune), 400))
                .Single()["message"]!, StringComparison.Ordinal);

    [Fact]
    public async Task Plan_WithoutMeans_AsksForThem() =>
        Assert.Equal(["budget", "staff"],
            ApiClient.Diagnostics(await ApiClient.ProblemAsync(await _api.PostAsync("/api/v1/plan", Commune), 400))
                .Select(fault => (string)fault["parameter"]!));

    [Theory]
    [InlineData("budget=-1&staff=1")]
    [InlineData("budget=1e3&staff=1")]
    [InlineData("budget=12.000&staff=1")]
    [InlineData("budget=12000&staff=1,500")]
    [InlineData("budget=1&staff=10001")]
    [InlineData("budget=1&staff=1&quarters=25")]
    public async Task Plan_WithImpossibleMeans_IsRefused(string query) =>
        Assert.Single(ApiClient.Diagnostics(await ApiClient.ProblemAsync(await _api.PostAsync("/api/v1/plan?" + query, Commune), 400)));

    [Fact]
    public async Task Address_ThatIsNotThere_IsAProblem()
    {
        await ApiClient.ProblemAsync(await _api.GetAsync("/api/v1/nothing"), 404);
        await ApiClient.ProblemAsync(await _api.GetAsync("/api/v1/schemas/nothing"), 404);
    }

    [Fact]
    public async Task BatchLine_WithFaults_IsAnsweredInItsPlace()
    {
        using var answer =
            await _api.PostAsync("/api/v1/batch", Encoding.UTF8.GetBytes($"{Commune}\nnonsense\n\n{Commune}\n"), "application/jsonl");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split('\n',
            StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal([1, 2, 4], lines.Select(line => (int)System.Text.Json.Nodes.JsonNode.Parse(line)!["line"]!));
        Assert.Equal([false, true, false], lines.Select(line => line.Contains("VIF", StringComparison.Ordinal)));
    }
}
