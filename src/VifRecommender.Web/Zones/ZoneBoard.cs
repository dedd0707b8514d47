using System.Security.Claims;
using VifRecommender.Pooling;
using VifRecommender.Profiles;
using VifRecommender.Web.Accounts;
using VifRecommender.Web.Communes;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Zones;

/// <summary>What somebody sees of a zone: the communes that they may read or that share with it, and nothing of others.</summary>
public sealed class ZoneBoard
{
    private ZoneBoard(string name) => Name = name;

    /// <summary>The name of the zone as it is written for its communes.</summary>
    public string Name { get; private init; }

    /// <summary>The communes of which something is shown, by name.</summary>
    public IReadOnlyList<CommuneFile> Shown { get; private init; } = [];

    /// <summary>The communes that share nothing: named only to who coordinates the zone.</summary>
    public IReadOnlyList<CommuneSummary> NotShared { get; private init; } = [];

    /// <summary>The communes with an advice, domain by domain.</summary>
    public IReadOnlyList<CommuneStanding> Standings { get; private init; } = [];

    /// <summary>What they had better do together; nothing where they are too few or name different partnerships.</summary>
    public PoolAdvice? Pool { get; private init; }

    /// <summary>Whether the profiles name different partnerships.</summary>
    public bool IsMixed { get; private init; }

    /// <summary>Opens the board of a zone; nothing for who has nothing to do with it.</summary>
    internal static async Task<ZoneBoard?> OpenAsync(string zone, ClaimsPrincipal user, CommuneFiles files, ICommuneAccess access,
        ICommuneMemory memory, CancellationToken cancellation)
    {
        var communes = (await memory.ListAsync(cancellation)).Where(each => Is(each.Zone, zone)).ToList();
        var isCoordinator = access.ZonesOf(user).Any(each => Is(each, zone));
        if (communes.Count == 0 || !(isCoordinator || communes.Any(each => access.CanRead(user, each)))) return null;
        var shown = new List<CommuneFile>();
        foreach (var commune in communes.Where(each => each.IsShared || access.CanRead(user, each)))
        {
            shown.Add(await files.OpenAsync(commune, user, cancellation));
        }

        // Neighbours count with what was decided since.
        List<CommuneProfile> profiles = [.. shown.Select(file => file.Advice?.Profile).OfType<CommuneProfile>()];
        var isMixed = profiles.Count > 1 && CommuneGroup.Faults(profiles).Count > 0;
        return new ZoneBoard(communes[0].Zone!)
        {
            Shown = shown,
            NotShared = isCoordinator ? [.. communes.Where(each => !each.IsShared && !access.CanRead(user, each))] : [],
            Standings = [.. shown.Where(file => file.Advice is not null).Select(CommuneStanding.Of)],
            IsMixed = isMixed,
            Pool = profiles.Count < 2 || isMixed ? null : files.Pool(profiles, cancellation),
        };
    }

    private static bool Is(string? one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
