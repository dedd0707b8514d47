using System.Security.Claims;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Accounts;

/// <summary>Reads the claims that <see cref="GrantClaims"/> puts together for each request from the grants that are stored then.</summary>
internal sealed class CommuneAccess : ICommuneAccess
{
    public bool CanRead(ClaimsPrincipal user, CommuneSummary commune) =>
        Has(user, Role.Reader, commune.NisCode) || Has(user, Role.Reader, Key(commune)) || CanWrite(user, commune);

    public bool CanWrite(ClaimsPrincipal user, CommuneSummary commune) =>
        CanShare(user, commune) || (commune.IsShared && Has(user, Role.Coordinator, commune.Zone));

    public bool CanShare(ClaimsPrincipal user, CommuneSummary commune) =>
        Has(user, Role.Editor, commune.NisCode) || Has(user, Role.Editor, Key(commune));

    public IReadOnlyList<string> ZonesOf(ClaimsPrincipal user) =>
        [.. user.FindAll(Role.Coordinator.ToString()).Select(claim => claim.Value).Distinct(StringComparer.OrdinalIgnoreCase)
            .Order(StringComparer.Ordinal)];

    public bool CanAdd(ClaimsPrincipal user) => user.HasClaim(claim => claim.Type == nameof(Role.Editor));

    public bool CanAdd(ClaimsPrincipal user, NewCommune commune) => commune.Zone is null && Has(user, Role.Editor, commune.NisCode);

    public bool CanPlace(ClaimsPrincipal user) => false;

    public string Author(ClaimsPrincipal user) => user.Identity?.Name ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>A commune without a code is named by its key.</summary>
    private static string Key(CommuneSummary commune) => commune.Id.ToString("D");

    /// <summary>What has no code or no zone belongs to nobody.</summary>
    private static bool Has(ClaimsPrincipal user, Role role, string? scope) =>
        user.Identity is { IsAuthenticated: true } && scope is not null
            && user.HasClaim(
                claim => claim.Type == role.ToString() && string.Equals(claim.Value, scope, StringComparison.OrdinalIgnoreCase));
}
