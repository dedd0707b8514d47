using System.Collections.Immutable;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Comparison;

/// <summary>
/// What an advice said that was written as JSON, perhaps by an earlier version and from another catalogue: where each practice stood. It
/// can
/// be held against an advice of today, whatever has become of the catalogue since.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record AdviceSnapshot
{
    /// <summary>The catalogue that was used, such as <c>vif-belgium@2026.11</c>.</summary>
    public required string CatalogueVersion { get; init; }

    /// <summary>The hash of the profile, such as <c>sha256:…</c>: equal where the same was known of the commune.</summary>
    public required string ProfileHash { get; init; }

    /// <summary>The day of the advice, or <see langword="null"/> when none was given.</summary>
    public CalendarDate? Date { get; init; }

    /// <summary>The name of the commune.</summary>
    public required string Commune { get; init; }

    /// <summary>Where each practice stood, by its id.</summary>
    public required ImmutableSortedDictionary<string, Place> Places { get; init; }

    /// <summary>Takes a snapshot of an advice.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="catalogueVersion">What its JSON says in <c>catalogueVersion</c>.</param>
    /// <param name="profileHash">What its JSON says in <c>profileHash</c>.</param>
    /// <returns>The snapshot.</returns>
    internal static AdviceSnapshot Of(Advice advice, string catalogueVersion, string profileHash) => new()
    {
        CatalogueVersion = catalogueVersion,
        ProfileHash = profileHash,
        Date = advice.Date,
        Commune = advice.Profile.Name,
        Places = PlacesOf(advice),
    };

    /// <summary>
    /// The practices that stand elsewhere in a later advice, by id. One that the catalogue has no more, or had not yet, is among them.
    /// </summary>
    /// <param name="later">The later advice.</param>
    /// <returns>The id, the place then and the place now.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="later"/> is null.</exception>
    public ImmutableArray<SnapshotMove> MovesTo(Advice later)
    {
        if (later is null) throw new ArgumentNullException(nameof(later));
        var now = PlacesOf(later);
        return
        [
            .. Places.Keys.Union(now.Keys, StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal)
                .Select(id => new SnapshotMove { Practice = id, Before = PlaceIn(Places, id), After = PlaceIn(now, id) })
                .Where(move => move.Before != move.After),
        ];
    }

    private static Place PlaceIn(ImmutableSortedDictionary<string, Place> places, string id) =>
        places.TryGetValue(id, out var place) ? place : new Place(PlaceKind.NotInCatalogue);

    private static ImmutableSortedDictionary<string, Place> PlacesOf(Advice advice)
    {
        var places = ImmutableSortedDictionary.CreateBuilder<string, Place>(StringComparer.Ordinal);
        foreach (var each in advice.Recommendations) places[each.Practice.Id] = new Place(PlaceKind.Now, each.Rank);
        foreach (var each in advice.Later) places[each.Practice.Id] = new Place(PlaceKind.Later, each.Wave);
        foreach (var each in advice.NotAdvised) places[each.Practice.Id] = new Place(PlaceKind.NotAdvised);
        foreach (var each in advice.InPlace) places[each.Practice.Id] = new Place(PlaceKind.InPlace);
        return places.ToImmutable();
    }
}
