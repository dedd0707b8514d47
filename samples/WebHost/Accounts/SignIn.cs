using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace VifRecommender.WebHost.Accounts;

/// <summary>The forms for signing in and out. The page itself is a Razor component.</summary>
internal static class SignIn
{
    public const string Path = "/account/sign-in";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(Path, InAsync).AllowAnonymous();
        routes.MapPost("/account/sign-out", OutAsync);
    }

    private static async Task<IResult> InAsync([FromForm] string? email, [FromForm] string? password, [FromForm] string? returnUrl, SignInManager<Person> signIn)
    {
        // The same answer whether there is no such person, the password is wrong or too many were tried: nobody learns who has an account.
        var result = await signIn.PasswordSignInAsync(email?.Trim() ?? "", password ?? "", isPersistent: false, lockoutOnFailure: true).ConfigureAwait(false);
        var local = LocalOrHome(returnUrl);
        return result.Succeeded ? Results.LocalRedirect(local) : Results.LocalRedirect($"{Path}?failed=1&returnUrl={Uri.EscapeDataString(local)}");
    }

    private static async Task<IResult> OutAsync(SignInManager<Person> signIn)
    {
        await signIn.SignOutAsync().ConfigureAwait(false);
        return Results.LocalRedirect(Path);
    }

    /// <summary>An address of this host, or its first page: nobody is led elsewhere.</summary>
    internal static string LocalOrHome(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? address : "/";
}
