using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.NRules.Facts;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.NRules.Statements;

/// <summary>
/// Reads what a profile says, and what it leaves open, against a catalogue: one statement for each thing that the catalogue can ask
/// about.
/// </summary>
internal sealed class ProfileReading(Catalogue catalogue, CustomConditions customs, string commune, CommuneProfile profile,
    CalendarDate? date)
{
    // A zone's level is inherited for these three; never for contact, offer and evaluation, which each commune lives by itself.
    private static readonly MaturityDimension[] Inherited = [MaturityDimension.Coordination, MaturityDimension.People,
        MaturityDimension.Risk];

    private readonly List<Practice> _inPlace =
        [.. catalogue.Practices.Where(practice => StatusOf(practice, profile, date) == PracticeStatus.InPlace)];

    public IEnumerable<Statement> All() =>
    [
        new CommuneFact(commune, profile),
        new CapacityFact(commune, profile.Capacity),
        .. catalogue.Services.Select(Read),
        .. catalogue.Signals.Select(signal =>
            new SignalFact(commune, signal.Id, Of(profile.Signals.TryGetValue(signal.Id, out var presence) ? presence : Presence.Unknown))),
        .. catalogue.Structures.Select(structure => new StructureFact(commune, structure.Id,
            profile.RegionalStructures.TryGetValue(structure.Id, out var presence) ? presence : StructurePresence.Unknown)),
        .. Levels(),
        .. catalogue.LocalFacts.Select(fact => new LocalAnswerFact(commune, fact.Id, Read(fact))),
        .. catalogue.Practices.Select(practice => new PracticeStatusFact(commune, practice, StatusOf(practice, profile, date))),
        .. customs.Ask(profile, date).Select(asked => new CustomFact(commune, asked.Name, asked.Holds)),
        .. Wishes().Where(id => catalogue.FindPractice(id) is not null).Distinct(StringComparer.Ordinal)
            .Select(id => new WishFact(commune, id)),
    ];

    private ImmutableArray<string> Wishes() => profile.Wishes.IsDefault ? [] : profile.Wishes;

    /// <summary>
    /// What the commune says of a practice. A dismissal whose last day lies before the day of the advice has ended; without a day it
    /// counts.
    /// </summary>
    private static PracticeStatus? StatusOf(Practice practice, CommuneProfile profile, CalendarDate? date)
    {
        if (!profile.Practices.TryGetValue(practice.Id, out var state)) return null;
        return state is { Status: PracticeStatus.Dismissed, Until: { } until } && date > until ? null : state.Status;
    }

    /// <summary>An answer that the fact cannot have says nothing of it.</summary>
    private LocalAnswer? Read(LocalFact fact)
    {
        if (!profile.Local.TryGetValue(fact.Id, out var answer)) return null;
        var fits = fact.Kind switch
        {
            LocalFactKind.Choice => answer.Choice is { } choice && fact.FindAnswer(choice) is not null,
            LocalFactKind.Share => answer.Number is >= 0 and <= 1,
            LocalFactKind.Count => answer.Number is { } count && count >= 0 && decimal.Truncate(count) == count,
            LocalFactKind.Amount => answer.Number is >= 0,
        };
        return fits ? answer : null;
    }

    private ServiceFact Read(Service service)
    {
        var isNamed = profile.Services.TryGetValue(service.Id, out var named);
        var state = isNamed ? named : profile.OtherServices;
        // A holder outside the commune serves it where the catalogue says that this service can be held there.
        var isThere = state.Presence == Presence.Present ? Of(service.HeldBy.Contains(state.HeldBy)) : Of(state.Presence);
        // A practice in place has delivered, unless the profile itself names the service and it is not there.
        var isDenied = isNamed && state.Presence != Presence.Unknown && isThere == Truth.False;
        if (!isDenied && _inPlace.Exists(practice => practice.Delivers.Contains(service.Id, StringComparer.Ordinal))) isThere = Truth.True;
        return new ServiceFact(commune, service.Id, state, isThere);
    }

    private IEnumerable<LevelFact> Levels()
    {
        var levels = Enum.GetValues<MaturityDimension>().ToDictionary(dimension => dimension, Read);
        var safety = levels[MaturityDimension.Contact].Min(levels[MaturityDimension.People]).Min(levels[MaturityDimension.Risk]);
        var others = levels[MaturityDimension.Coordination].Min(levels[MaturityDimension.Offer]).Min(levels[MaturityDimension.Evaluation]);
        return levels.Select(each => new LevelFact(commune, each.Key, each.Value))
            .Append(new LevelFact(commune, null, safety.Min(others.OneUp())));
    }

    private LevelRange Read(MaturityDimension dimension)
    {
        var level = LevelRange.Of(profile.NetworkMaturity[dimension]);
        if (profile.NetworkMaturity[dimension] is null)
        {
            foreach (var raised in _inPlace.SelectMany(practice => practice.Raises).Where(raised => raised.Dimension == dimension))
            {
                level = level.Max(LevelRange.Of(raised.Level));
            }
        }

        return Inherited.Contains(dimension) && profile.Partnership?.Maturity[dimension] is { } inherited
            ? level.Max(LevelRange.Of(inherited)) : level;
    }

    private static Truth Of(bool holds) => holds ? Truth.True : Truth.False;

    private static Truth Of(Presence presence) => presence switch
    {
        Presence.Present => Truth.True,
        Presence.Absent => Truth.False,
        Presence.Unknown => Truth.Unknown,
    };
}
