using System.Security.Claims;
using VifRecommender.WebHost.Memory;

namespace VifRecommender.WebHost.Accounts;

/// <summary>Who may read and write which commune.</summary>
public interface ICommuneAccess
{
    bool CanRead(ClaimsPrincipal user, CommuneSummary commune);

    bool CanWrite(ClaimsPrincipal user, CommuneSummary commune);

    /// <summary>Whether somebody may add some commune at all.</summary>
    bool CanAdd(ClaimsPrincipal user);

    /// <summary>Whether somebody may add this one: it must be theirs then.</summary>
    bool CanAdd(ClaimsPrincipal user, NewCommune commune);

    /// <summary>The name under which somebody writes.</summary>
    string Author(ClaimsPrincipal user);
}
