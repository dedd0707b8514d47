using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using VifRecommender.WebHost.Hosting;

namespace VifRecommender.WebHost.Accounts;

/// <summary>The forms for signing in and out. The page itself is a Razor component.</summary>
internal static class SignIn
{
    public const string Path = "/account/sign-in";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(Path, InAsync).AllowAnonymous().RequireRateLimiting(RateLimits.SignIn);
        routes.MapPost("/account/sign-out", OutAsync);
    }

    private static async Task<IResult> InAsync([FromForm] string? email, [FromForm] string? password, [FromForm] string? returnUrl, PasswordCheck passwords)
    {
        var local = LocalOrHome(returnUrl);
        var isIn = await passwords.SignInAsync(email, password, IdentityConstants.ApplicationScheme).ConfigureAwait(false);
        return Results.LocalRedirect(isIn ? local : $"{Path}?failed=1&returnUrl={Uri.EscapeDataString(local)}");
    }

    private static async Task<IResult> OutAsync(HttpContext context, IAntiforgery antiforgery, SignInManager<Person> signIn)
    {
        // No field of the form is read here, so nothing else asks for the token.
        if (!await antiforgery.IsRequestValidAsync(context).ConfigureAwait(false)) return Results.BadRequest();
        await signIn.SignOutAsync().ConfigureAwait(false);
        return Results.LocalRedirect(Path);
    }

    /// <summary>An address of this host, or its first page: nobody is led elsewhere.</summary>
    internal static string LocalOrHome(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? address : "/";
}
