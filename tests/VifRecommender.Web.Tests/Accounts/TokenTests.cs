using System.Text;
using System.Text.Json.Nodes;
using VifRecommender.Web.Accounts;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Accounts;

/// <summary>A program signs in by a token.</summary>
public sealed class TokenTests : IClassFixture<OneHostWithAccounts>, IDisposable
{
    private const string Email = "program@example.be";
    private readonly Host _host;
    private readonly ApiClient _api;

    public TokenTests(OneHostWithAccounts one) => (_host, _api) = (one.Emptied(), new ApiClient(one.Host.CreateClient()));

    public void Dispose() => _api.Dispose();

    [Fact]
    public async Task Program_WithAToken_IsServed()
    {
        await _host.AddPersonAsync(Email, (Role.Reader, "62122"));
        var body = await File.ReadAllBytesAsync(Vif.Sample("trooz"), TestContext.Current.CancellationToken);
        await ApiClient.ProblemAsync(await _api.PostAsync("/api/v1/advice", body), 401);
        var given = JsonNode.Parse(await ApiClient.BytesAsync(
            await _api.PostAsync("/api/v1/token", $$"""{ "email": "{{Email}}", "password": "{{Host.Password}}" }""")))!;
        Assert.Equal(3600, (int)given["expiresIn"]!);
        await ApiClient.BytesAsync(
            await _api.PostAsync("/api/v1/advice", body, headers: ("Authorization", $"Bearer {given["accessToken"]}")));
    }

    [Theory]
    [InlineData("""{ "email": "program@example.be", "password": "a wrong pass phrase" }""", 401)]
    [InlineData("""{ "email": "nobody@example.be", "password": "a long enough pass phrase" }""", 401)]
    [InlineData("""{ }""", 401)]
    [InlineData("""{ "email": 7 }""", 400)]
    [InlineData("nonsense", 400)]
    public async Task Program_WithoutItsPassword_GetsNoToken(string body, int status)
    {
        await _host.AddPersonAsync(Email);
        using var answer = await _api.PostAsync("/api/v1/token", Encoding.UTF8.GetBytes(body));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        await ApiClient.ProblemAsync(answer, status);
    }

    [Theory]
    [InlineData("Bearer nonsense")]
    [InlineData("Bearer ")]
    [InlineData("Basic cHJvZ3JhbTp4")]
    public async Task Program_WithAnotherToken_IsTurnedAway(string authorization) =>
        await ApiClient.ProblemAsync(await _api.PostAsync("/api/v1/advice", "{}", ("Authorization", authorization)), 401);
}
