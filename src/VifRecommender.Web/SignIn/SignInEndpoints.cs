using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using VifRecommender.Web.Accounts;
using VifRecommender.Web.Hosting;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.SignIn;

/// <summary>The forms for signing in and out. The page itself is a Razor component.</summary>
internal static class SignInEndpoints
{
    public const string Path = "/account/sign-in";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(Path, InAsync).AllowAnonymous().RequireRateLimiting(RateLimits.SignIn);
        routes.MapPost("/account/sign-out", OutAsync);
    }

    private static async Task<IResult> InAsync([FromForm] string? email, [FromForm] string? password, [FromForm] string? returnUrl,
        HttpContext context, PasswordCheck passwords)
    {
        var local = LocalOrHome(returnUrl, context.Request.PathBase);
        var isIn = await passwords.SignInAsync(email, password, IdentityConstants.ApplicationScheme).ConfigureAwait(false);
        return Results.LocalRedirect(isIn ? local : $"{SiteAddress.Of(context, Path)}?failed=1&returnUrl={Uri.EscapeDataString(local)}");
    }

    private static async Task<IResult> OutAsync(HttpContext context, IAntiforgery antiforgery, MemoryContext database)
    {
        // No field of the form is read here, so nothing else asks for the token.
        if (!await antiforgery.IsRequestValidAsync(context).ConfigureAwait(false)) return Results.BadRequest();
        // A copy of the cookie, or a token, is worth nothing from now on.
        if (context.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } person)
        {
            await Sessions.EndAsync(database, person, CancellationToken.None).ConfigureAwait(false);
        }
        await context.SignOutAsync(IdentityConstants.ApplicationScheme).ConfigureAwait(false);
        return Results.LocalRedirect(SiteAddress.Of(context, Path));
    }

    /// <summary>An address of this host as a header takes it, or its first page: nobody is led elsewhere.</summary>
    /// <param name="address">The address.</param>
    /// <param name="basePath">The path at which the host is served: what lies beside it is another's.</param>
    internal static string LocalOrHome(string? address, PathString basePath = default)
    {
        var home = basePath.ToUriComponent() + "/";
        var isLocal = address is ['/', ..] and not ['/', '/' or '\\', ..] && address.StartsWith(home, StringComparison.Ordinal)
            && !address.Any(char.IsControl);
        return isLocal
            ? string.Concat(address!.EnumerateRunes()
                .Select(each => each.IsAscii && each.Value != ' ' ? each.ToString() : Uri.EscapeDataString(each.ToString()))) : home;
    }
}
