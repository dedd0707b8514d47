using Microsoft.AspNetCore.Identity;
using VifRecommender.Web.Api;
using VifRecommender.Web.Hosting;

namespace VifRecommender.Web.Accounts;

/// <summary>Programs sign in as persons do, and get a bearer token for an hour in place of a cookie.</summary>
internal static class Tokens
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost("/api/v1/token", GiveAsync).AllowAnonymous().RequireRateLimiting(RateLimits.SignIn)
        .Describe("token", "A bearer token for an hour, by the e-mail address and the password of an account.").GivesJson();

    private static async Task<IResult> GiveAsync(Credentials credentials, PasswordCheck passwords) =>
        await passwords.SignInAsync(credentials.Email, credentials.Password, IdentityConstants.BearerScheme).ConfigureAwait(false)
            ? Results.Empty : Results.Unauthorized();

    /// <summary>With what a program signs in.</summary>
    internal sealed record Credentials(string? Email, string? Password)
    {
        public override string ToString() => Email ?? "";
    }
}
