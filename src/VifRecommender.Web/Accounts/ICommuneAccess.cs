using System.Security.Claims;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Accounts;

/// <summary>Who may read and write which commune.</summary>
public interface ICommuneAccess
{
    bool CanRead(ClaimsPrincipal user, CommuneSummary commune);

    bool CanWrite(ClaimsPrincipal user, CommuneSummary commune);

    /// <summary>Whether somebody may add some commune at all.</summary>
    bool CanAdd(ClaimsPrincipal user);

    /// <summary>
    /// Whether somebody may add this one: who runs the host has named them its editor, by its code. That does not depend on which
    /// communes there are already, so that nobody learns it by trying.
    /// </summary>
    bool CanAdd(ClaimsPrincipal user, NewCommune commune);

    /// <summary>Whether somebody may say whether a commune shares its answers with its zone: its own editors may.</summary>
    bool CanShare(ClaimsPrincipal user, CommuneSummary commune);

    /// <summary>The zones that somebody coordinates, by name.</summary>
    IReadOnlyList<string> ZonesOf(ClaimsPrincipal user);

    /// <summary>Whether somebody may say to which zone a commune belongs, whose coordinators then read it.</summary>
    bool CanPlace(ClaimsPrincipal user);

    /// <summary>The name under which somebody writes.</summary>
    string Author(ClaimsPrincipal user);
}
