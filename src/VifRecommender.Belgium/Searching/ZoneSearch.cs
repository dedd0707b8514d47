using System.Collections.Immutable;
using VifRecommender.Belgium.Places;

namespace VifRecommender.Belgium.Searching;

/// <summary>What a search for a police zone found.</summary>
/// <param name="Text">What was searched.</param>
/// <param name="Zones">The candidates, the best kind of match only.</param>
/// <param name="IsExact">Whether the text is the name or the number of the zone; otherwise a commune in it, or a near name.</param>
/// <remarks>Immutable and thread-safe. Equality compares the candidates by reference.</remarks>
public sealed record ZoneSearch(string Text, ImmutableArray<PoliceZone> Zones, bool IsExact)
{
    /// <summary>The zone, where the text is its name or its number and that of no other.</summary>
    public PoliceZone? Certain => IsExact && Zones.Length == 1 ? Zones[0] : null;
}
