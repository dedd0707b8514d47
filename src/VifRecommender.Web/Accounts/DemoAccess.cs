using System.Security.Claims;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Accounts;

/// <summary>The demo has one user, who may do everything; see <see cref="DemoMode"/>.</summary>
internal sealed class DemoAccess : ICommuneAccess
{
    public bool CanRead(ClaimsPrincipal user, CommuneSummary commune) => true;

    public bool CanWrite(ClaimsPrincipal user, CommuneSummary commune) => true;

    public bool CanShare(ClaimsPrincipal user, CommuneSummary commune) => true;

    public IReadOnlyList<string> ZonesOf(ClaimsPrincipal user) => [];

    public bool CanAdd(ClaimsPrincipal user) => true;

    public bool CanAdd(ClaimsPrincipal user, NewCommune commune) => true;

    public bool CanPlace(ClaimsPrincipal user) => true;

    public string Author(ClaimsPrincipal user) => "demo";
}
