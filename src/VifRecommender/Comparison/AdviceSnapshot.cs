using System.Collections.Immutable;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Comparison;

/// <summary>
/// What an advice said that was written as JSON, perhaps by an earlier version and from another catalogue: where each practice stood and
/// what each rule said of it. It can be held against an advice of today, whatever has become of the catalogue since.
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

    /// <summary>The language of its texts, or <see langword="null"/> where the file does not say.</summary>
    public Language? Language { get; init; }

    /// <summary>Where each practice stood, by its id.</summary>
    public required ImmutableSortedDictionary<string, Place> Places { get; init; }

    /// <summary>What each practice was called, by its id; empty where the file does not say.</summary>
    public ImmutableSortedDictionary<string, string> Titles { get; init; } = NoTexts;

    /// <summary>
    /// What rules said of a practice, by the id of the practice, then by that of the rule; without practices for which the file has no
    /// rule.
    /// </summary>
    public ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, SnapshotRule>> Rules { get; init; } =
        ImmutableSortedDictionary.Create<string, ImmutableSortedDictionary<string, SnapshotRule>>(StringComparer.Ordinal);

    /// <summary>
    /// The findings that held, by their id, in the words of the file; <see langword="null"/> where the file has no findings at all.
    /// </summary>
    public ImmutableSortedDictionary<string, string>? Findings { get; init; }

    private static ImmutableSortedDictionary<string, string> NoTexts { get; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

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
                .Select(id => (Id: id, Before: PlaceIn(Places, id), After: PlaceIn(now, id)))
                .Where(each => each.Before != each.After)
                .Select(each => new SnapshotMove
                {
                    Practice = each.Id,
                    Title = Titles.TryGetValue(each.Id, out var title) ? title : null,
                    Before = each.Before,
                    After = each.After,
                    Rules = RulesOf(each.Id, later),
                }),
        ];
    }

    /// <summary>The rules that say something else of a practice; none where the file does not hold what they said.</summary>
    private ImmutableArray<SnapshotRuleDifference> RulesOf(string practice, Advice later) =>
        Rules.TryGetValue(practice, out var then) ? SnapshotRuleDifference.Of(then, later.Find(practice)) : [];

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
