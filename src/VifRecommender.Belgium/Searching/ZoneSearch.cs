using System.Collections.Immutable;
using VifRecommender.Belgium.Places;

namespace VifRecommender.Belgium.Searching;

/// <summary>What a search for a police zone found.</summary>
/// <remarks>Immutable and thread-safe. Equality compares the candidates by reference.</remarks>
public sealed record ZoneSearch
{
    /// <summary>Makes a result, as a search does; for a list that a host puts together itself.</summary>
    /// <param name="text">What was searched.</param>
    /// <param name="zones">The candidates, the best kind of match only.</param>
    /// <param name="isExact">Whether the text is the name or the number of the zone; otherwise a commune in it, or a near name.</param>
    public ZoneSearch(string text, ImmutableArray<PoliceZone> zones, bool isExact)
    {
        Text = text;
        Zones = zones;
        IsExact = isExact;
    }

    /// <summary>What was searched.</summary>
    public string Text { get; init; }

    /// <summary>The candidates, the best kind of match only.</summary>
    public ImmutableArray<PoliceZone> Zones { get; init; }

    /// <summary>Whether the text is the name or the number of the zone; otherwise a commune in it, or a near name.</summary>
    public bool IsExact { get; init; }

    /// <summary>The zone, where the text is its name or its number and that of no other.</summary>
    public PoliceZone? Certain => IsExact && Zones.Length == 1 ? Zones[0] : null;
}
