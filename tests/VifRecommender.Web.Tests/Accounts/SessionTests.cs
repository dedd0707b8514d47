using System.Net;
using System.Text.Json.Nodes;
using VifRecommender.Web.Accounts;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Accounts;

/// <summary>A session ends at once, wherever a copy of it is kept; and the lines that help ask nobody for one.</summary>
public sealed class SessionTests : IDisposable
{
    private const string Email = "officer@example.be";
    private readonly Host _host = new(hasAccounts: true);

    public static TheoryData<string> Ends { get; } = ["removed", "changed", "command"];

    public void Dispose() => _host.Dispose();

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task Cookie_OfASessionThatEnded_LeadsToTheSignInPageAndIsForgotten(string end)
    {
        await _host.AddPersonAsync(Email, (Role.Editor, "62122"));
        using var browser = await Browser.OfCopyAsync(_host, Email);
        Assert.Equal(200, (await browser.OpenAsync("/")).Status);
        await EndAsync(end);
        var page = await browser.OpenAsync("/");
        Assert.Equal((302, "/account/sign-in?ReturnUrl=%2F"), (page.Status, page.Location));
        Assert.Contains(page.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("vif-session=;", StringComparison.Ordinal));
        foreach (var address in new[] { "/account/sign-in", "/help", "/health/live", "/health/ready" })
        {
            Assert.Equal(200, (await browser.OpenAsync(address)).Status);
        }
    }

    [Theory]
    [MemberData(nameof(Ends))]
    public async Task Token_OfASessionThatEnded_IsTurnedAway(string end)
    {
        await _host.AddPersonAsync(Email, (Role.Editor, "62122"));
        using var api = new ApiClient(_host.CreateClient());
        var given = JsonNode.Parse(await ApiClient.BytesAsync(
            await api.PostAsync("/api/v1/token", $$"""{ "email": "{{Email}}", "password": "{{Host.Password}}" }""")))!;
        var token = ("Authorization", $"Bearer {given["accessToken"]}");
        await ApiClient.BytesAsync(
            await api.PostAsync("/api/v1/advice", """{ "schemaVersion": 1, "name": "Trooz", "population": 8290 }""", token));
        await EndAsync(end);
        await ApiClient.ProblemAsync(
            await api.PostAsync("/api/v1/advice", """{ "schemaVersion": 1, "name": "Trooz", "population": 8290 }""", token), 401);
    }

    /// <summary>Neither the person nor the memory is asked for what is for all: a cookie changes nothing there.</summary>
    [Theory]
    [InlineData("/help", HttpStatusCode.OK)]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/health/ready", HttpStatusCode.ServiceUnavailable)]
    [InlineData("/account/sign-in", HttpStatusCode.OK)]
    [InlineData("/api/v1/catalogue", HttpStatusCode.OK)]
    public async Task AddressForAll_WithASessionAndWithoutTheMemory_IsServed(string address, HttpStatusCode status)
    {
        await _host.AddPersonAsync(Email);
        using var browser = await Browser.OfCopyAsync(_host, Email);
        _host.TakeMemoryAway();
        Assert.Equal((int)status, (await browser.OpenAsync(address)).Status);
    }

    [Fact]
    public async Task Page_WithoutTheMemory_IsAFaultThatIsToldWithTheLinesThatHelp()
    {
        await _host.AddPersonAsync(Email);
        using var browser = await Browser.OfCopyAsync(_host, Email);
        _host.TakeMemoryAway();
        var page = await browser.OpenAsync("/");
        Assert.Equal(503, page.Status);
        page.Found(".lifelines");
    }

    private Task EndAsync(string how) => how switch
    {
        "removed" => _host.RemovePersonAsync(Email),
        "changed" => _host.ChangeStampAsync(Email),
        _ =>
            _host.UseDatabaseAsync(async database => await Sessions.EndAsync(database, database.Users.Single().Id, CancellationToken.None)),
    };
}
