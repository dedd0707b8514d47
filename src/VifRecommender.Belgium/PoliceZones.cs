using System.Collections.Immutable;
using VifRecommender.Belgium.Places;
using VifRecommender.Belgium.Reading;
using VifRecommender.Belgium.Searching;

namespace VifRecommender.Belgium;

/// <summary>The local police zones of Belgium with their communes.</summary>
/// <remarks>
/// Immutable and thread-safe; the embedded file is read at first use. Membership: CC BY-SA 4.0 (see <see cref="Credits"/>).
/// </remarks>
public static class PoliceZones
{
    /// <summary>All zones, in the order of the list.</summary>
    public static ImmutableArray<PoliceZone> All => Directories.Zones.Zones;

    /// <summary>The zone of a commune.</summary>
    /// <param name="commune">The commune.</param>
    /// <returns>Its zone: each commune is in exactly one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="commune"/> is null.</exception>
    public static PoliceZone Of(Commune commune) =>
        Directories.Zones.ByMember[(commune ?? throw new ArgumentNullException(nameof(commune))).NisCode];

    /// <summary>Finds zones by their name, their number, a commune in their name or a member.</summary>
    /// <param name="text">What was typed.</param>
    /// <returns>The candidates, the best kind of match only; one: this is the zone.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ZoneSearch Search(string text) => ZoneIndex.Search(text ?? throw new ArgumentNullException(nameof(text)));
}
