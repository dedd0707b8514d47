using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Accounts;

/// <summary>
/// A cookie or a token counts as long as the person is there and has the security stamp that it was given for, which is looked at with each
/// request. Signing out, a new password and removal end all sessions of a person at once, wherever their cookies and tokens are kept.
/// </summary>
internal static class Sessions
{
    /// <summary>Ends all sessions of a person.</summary>
    public static Task EndAsync(MemoryContext database, string person, CancellationToken cancellation)
    {
        var stamp = Guid.NewGuid().ToString("N");
        return database.Users.Where(each => each.Id == person)
            .ExecuteUpdateAsync(set => set.SetProperty(each => each.SecurityStamp, stamp), cancellation);
    }

    /// <summary>After authentication: who holds a session that has ended is nobody, and their browser forgets it.</summary>
    public static async Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        // On an address for all nobody signs in; and the page that reports a fault of the memory must not read the memory.
        var isForAll = context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null;
        if (!isForAll && context.User.Identity is { IsAuthenticated: true } && !await IsGoingOnAsync(context).ConfigureAwait(false))
        {
            context.User = new ClaimsPrincipal(new ClaimsIdentity());
            if (context.Features.Get<IAuthenticateResultFeature>() is { } result) result.AuthenticateResult = AuthenticateResult.NoResult();
            await context.SignOutAsync(IdentityConstants.ApplicationScheme).ConfigureAwait(false);
        }

        await next(context).ConfigureAwait(false);
    }

    private static async Task<bool> IsGoingOnAsync(HttpContext context)
    {
        var claims = context.RequestServices.GetRequiredService<IOptions<IdentityOptions>>().Value.ClaimsIdentity;
        var (person, stamp) = (context.User.FindFirstValue(claims.UserIdClaimType),
            context.User.FindFirstValue(claims.SecurityStampClaimType));
        return person is not null && stamp is not null && await context.RequestServices.GetRequiredService<MemoryContext>().Users
            .AnyAsync(each => each.Id == person && each.SecurityStamp == stamp, context.RequestAborted).ConfigureAwait(false);
    }
}
