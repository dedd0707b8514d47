using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.EntityFrameworkCore;
using VifRecommender.Web.Hosting;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Accounts;

/// <summary>
/// Gives who is signed in the claims of their grants, read again for each request: a role that is taken away is gone at once.
/// </summary>
internal sealed class GrantClaims(MemoryContext database, IHttpContextAccessor http) : IClaimsTransformation
{
    private const string Authentication = "Grants";

    public async Task<ClaimsPrincipal> TransformAsync(ClaimsPrincipal principal)
    {
        // The page that says why a request failed reads nothing from the memory: the memory may be what failed.
        if (http.HttpContext is { } context && Refusal.IsBeingTold(context)) return principal;
        var person = principal.FindFirstValue(ClaimTypes.NameIdentifier);
        // Called more than once for a request.
        if (person is null || principal.Identities.Any(identity => identity.AuthenticationType == Authentication)) return principal;
        var grants = await database.Grants.AsNoTracking().Where(grant => grant.PersonId == person).ToListAsync().ConfigureAwait(false);
        var all = principal.Clone();
        all.AddIdentity(new ClaimsIdentity(grants.Select(grant => new Claim(grant.Role.ToString(), grant.Scope)), Authentication));
        return all;
    }
}
