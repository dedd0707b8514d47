using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using VifRecommender.Web.Accounts;
using VifRecommender.Web.Memory;
using VifRecommender.Web.SignIn;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.SignIn;

/// <summary>People sign in by a form of their own host, and nobody else comes in.</summary>
public sealed class SignInTests(OneHostWithAccounts one) : IClassFixture<OneHostWithAccounts>
{
    private const string Email = "officer@example.be";
    private const string Cookie = "vif-session";
    private readonly Host _host = one.Emptied();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/communes/1?lang=nl", "/communes/1?lang=nl")]
    [InlineData("/zones/Ourthe–Vesdre 📞?x=é", "/zones/Ourthe%E2%80%93Vesdre%20%F0%9F%93%9E?x=%C3%A9")]
    [InlineData("/", "/")]
    [InlineData(null, "/")]
    [InlineData("", "/")]
    [InlineData("https://evil.example", "/")]
    [InlineData("//evil.example", "/")]
    [InlineData("/\\evil.example", "/")]
    [InlineData("/a\r\nLocation: x", "/")]
    [InlineData("/zones/Liège?a=é", "/zones/Li%C3%A8ge?a=%C3%A9")]
    public void ReturnUrl_LeadsNowhereElse(string? address, string expected) =>
        Assert.Equal(expected, SignInEndpoints.LocalOrHome(address));

    [Theory]
    [InlineData("/vif/help", "/vif/help")]
    [InlineData("/vif/", "/vif/")]
    [InlineData("/vif", "/vif/")]
    [InlineData("/", "/vif/")]
    [InlineData("/viff/help", "/vif/")]
    [InlineData("/other/help", "/vif/")]
    public void ReturnUrl_BelowAPath_StaysThere(string? address, string expected) =>
        Assert.Equal(expected, SignInEndpoints.LocalOrHome(address, "/vif"));

    [Fact]
    public async Task ReturnUrl_OfAnyText_LeadsOn()
    {
        await _host.AddPersonAsync(Email);
        using var answer = await SignInAsync(Client(), Email, Host.Password, "/zones/Liège 🦉");
        Assert.Equal((HttpStatusCode.Redirect, "/zones/Li%C3%A8ge%20%F0%9F%A6%89"),
            (answer.StatusCode, answer.Headers.GetValues("Location").Single()));
        using var failed = await SignInAsync(Client(), Email, "wrong", "/zones/Liège 🦉");
        Assert.Equal(HttpStatusCode.Redirect, failed.StatusCode);
    }

    [Fact]
    public async Task RightPassword_LeadsOnWithACookieThatNoScriptAndNoOtherSiteGets()
    {
        await _host.AddPersonAsync(Email);
        using var answer = await SignInAsync(Client(), Email, Host.Password, "/help");
        Assert.Equal((HttpStatusCode.Redirect, "/help"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        var cookie =
            Assert.Single(answer.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith($"{Cookie}=", StringComparison.Ordinal));
        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        // It ends with the browser.
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(Email, "a wrong pass phrase", "/help", "/account/sign-in?failed=1&returnUrl=%2Fhelp")]
    [InlineData(Email, null, "/help", "/account/sign-in?failed=1&returnUrl=%2Fhelp")]
    [InlineData("nobody@example.be", Host.Password, "/help", "/account/sign-in?failed=1&returnUrl=%2Fhelp")]
    [InlineData(null, null, null, "/account/sign-in?failed=1&returnUrl=%2F")]
    [InlineData(Email, "a wrong pass phrase", "https://evil.example", "/account/sign-in?failed=1&returnUrl=%2F")]
    public async Task WrongPassword_LeadsBackToTheForm(string? email, string? password, string? returnUrl, string expected)
    {
        await _host.AddPersonAsync(Email);
        using var answer = await SignInAsync(Client(), email, password, returnUrl);
        Assert.Equal((HttpStatusCode.Redirect, expected), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Password_TriedTooOften_IsNotTakenEvenWhenRight()
    {
        await _host.AddPersonAsync(Email);
        await _host.AddPersonAsync("other@example.be");
        for (var attempt = 0; attempt < 5; attempt++) (await SignInAsync(Client(), Email, "a wrong pass phrase", "/")).Dispose();
        using var late = await SignInAsync(Client(), Email, Host.Password, "/");
        Assert.Equal("/account/sign-in?failed=1&returnUrl=%2F", late.Headers.Location?.OriginalString);
        using var other = await SignInAsync(Client(), "other@example.be", Host.Password, "/");
        Assert.Equal("/", other.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/account/sign-in")]
    [InlineData("/account/sign-out")]
    public async Task Form_OfAnotherSite_IsRefused(string path)
    {
        await _host.AddPersonAsync(Email);
        using var client = Client();
        (await SignInAsync(client, Email, Host.Password, "/")).Dispose();
        using var form = new FormUrlEncodedContent([new("email", Email), new("password", Host.Password)]);
        using var answer = await client.PostAsync(path, form, Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain(answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [],
            cookie => cookie.StartsWith($"{Cookie}=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task SignOut_EndsIt()
    {
        await _host.AddPersonAsync(Email);
        using var client = Client();
        (await SignInAsync(client, Email, Host.Password, "/")).Dispose();
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(client, "/api/v1/nothing"));
        using var answer = await PostAsync(client, "/account/sign-out", Email, []);
        Assert.Equal("/account/sign-in", answer.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(client, "/api/v1/nothing"));
    }

    [Fact]
    public async Task Person_Removed_ReadsAndWritesNothingFromTheNextRequestOn()
    {
        await _host.AddPersonAsync(Email, (Role.Editor, "62122"));
        var trooz = new CommuneSummary(Guid.NewGuid(), "Trooz", "62122", null, 0);
        var access = _host.Services.GetRequiredService<ICommuneAccess>();
        await using var scope = _host.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<MemoryContext>();
        var person = database.Users.Single();
        var session = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, person.Id)], "Test"));
        var claims = scope.ServiceProvider.GetRequiredService<Microsoft.AspNetCore.Authentication.IClaimsTransformation>();
        Assert.True(access.CanRead(await claims.TransformAsync(session), trooz));
        database.Users.Remove(person);
        await database.SaveChangesAsync(Cancellation);
        Assert.False(access.CanRead(await claims.TransformAsync(session), trooz));
    }

    /// <summary>A program is told that it must sign in, a person is led to the form; what is not there is no exception.</summary>
    [Theory]
    [InlineData("/api/v1/communes", 401, null)]
    [InlineData("/communes/1/data", 302, "/account/sign-in?ReturnUrl=%2Fcommunes%2F1%2Fdata")]
    public async Task Request_WithoutSigningIn_IsNotServed(string path, int status, string? location)
    {
        using var answer = await Client().GetAsync(path, Cancellation);
        Assert.Equal((status, location), ((int)answer.StatusCode, answer.Headers.Location?.PathAndQuery));
    }

    /// <summary>
    /// Every endpoint there is, whoever wrote it: but for those that say aloud that they are for everybody, none is served.
    /// </summary>
    [Fact]
    public async Task Endpoint_ThatIsNotForEverybody_IsServedToNobodyWhoHasNotSignedIn()
    {
        using var client = Client();
        var closed = _host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null).ToList();
        Assert.NotEmpty(closed);
        foreach (var endpoint in closed)
        {
            var path = string.Join('/',
                endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(
                    segment.Parts.Select(part => part is RoutePatternLiteralPart literal ? literal.Content : $"{Guid.Empty}"))));
            foreach (var method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"])
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), "/" + path);
                using var answer = await client.SendAsync(request, Cancellation);
                var isTurnedAway = answer.StatusCode == HttpStatusCode.Unauthorized
                    || answer.Headers.Location?.AbsolutePath == SignInEndpoints.Path;
                Assert.True(isTurnedAway, $"{method} /{path} answers {(int)answer.StatusCode} to somebody who has not signed in.");
            }
        }
    }

    private HttpClient Client() =>
        _host.CreateClient(
            new WebApplicationFactoryClientOptions { AllowAutoRedirect = false, BaseAddress = new Uri("https://localhost") });

    private async Task<HttpResponseMessage> SignInAsync(HttpClient client, string? email, string? password, string? returnUrl) =>
        await PostAsync(client, SignInEndpoints.Path, null,
            new Dictionary<string, string?> { ["email"] = email, ["password"] = password, ["returnUrl"] = returnUrl });

    /// <summary>Sends a form as its page would: with the token and the cookie that the host gives with it.</summary>
    private async Task<HttpResponseMessage> PostAsync(HttpClient client, string path, string? signedInAs,
        Dictionary<string, string?> fields)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        var page = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        if (signedInAs is not null)
        {
            var person = scope.ServiceProvider.GetRequiredService<MemoryContext>().Users.Single(each => each.Email == signedInAs);
            page.User = new ClaimsPrincipal(
                new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, person.Id), new Claim(ClaimTypes.Name, signedInAs)], "Test"));
        }

        var tokens = _host.Services.GetRequiredService<IAntiforgery>().GetAndStoreTokens(page);
        using var form =
            new FormUrlEncodedContent([new(tokens.FormFieldName, tokens.RequestToken), .. fields.Where(field => field.Value is not null)]);
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = form };
        request.Headers.Add("Cookie", page.Response.Headers.SetCookie.Single()!.Split(';')[0]);
        return await client.SendAsync(request, Cancellation);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path, Cancellation);
        return answer.StatusCode;
    }
}
