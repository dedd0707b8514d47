using System.Collections.Immutable;

namespace VifRecommender.Profiles;

/// <summary>What is known about a commune. It never describes a victim, a family or a case.</summary>
/// <remarks>
/// Immutable and thread-safe. Everything but <see cref="Name"/> and <see cref="Population"/> may be left out, and then is unknown.
/// Ids that the catalogue does not know are faults of a file (see <c>ProfileReader</c>); in a profile made in code they are ignored.
/// Equality compares collections by reference.
/// </remarks>
public sealed record CommuneProfile
{
    private readonly int _population;
    private readonly int? _recordedIncidents;

    /// <summary>The name of the commune; of two languages both, in the order of <see cref="Languages"/>: <c>Ixelles / Elsene</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Inhabitants, 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public required int Population
    {
        get => _population;
        init =>
            _population = value >= 0 ? value
                : throw new ArgumentOutOfRangeException(nameof(Population), value, "A population is 0 or more.");
    }

    /// <summary>The five-digit code of the Belgian statistical office, or <see langword="null"/>.</summary>
    public string? NisCode { get; init; }

    /// <summary>The region, or unknown.</summary>
    public Region? Region { get; init; }

    /// <summary>The languages of the commune's administration; empty is unknown. The first is the default language of the advice.</summary>
    public ImmutableArray<Language> Languages { get; init; } = [];

    /// <summary>The group with which the commune acts, or unknown.</summary>
    public Partnership? Partnership { get; init; }

    /// <summary>
    /// Police-recorded reports of intrafamily violence in a year, 0 or more, or unknown. A rise is never scored as a failure.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int? RecordedIncidents
    {
        get => _recordedIncidents;
        init =>
            _recordedIncidents = value is null or >= 0 ? value
                : throw new ArgumentOutOfRangeException(nameof(RecordedIncidents), value, "A count is 0 or more.");
    }

    /// <summary>Services and foundations by their id in the catalogue.</summary>
    public FactDictionary<ServiceState> Services { get; init; } = FactDictionary<ServiceState>.Empty;

    /// <summary>What the services that <see cref="Services"/> does not list are: unknown (the default) or absent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is <see cref="Presence.Present"/>.</exception>
    public Presence OtherServices
    {
        get;
        init =>
            field = value is Presence.Unknown or Presence.Absent ? value
                : throw new ArgumentOutOfRangeException(nameof(OtherServices), value, "Unlisted services are unknown or absent.");
    }

    /// <summary>Local facts that change good advice, by their id in the catalogue.</summary>
    public FactDictionary<Presence> Signals { get; init; } = FactDictionary<Presence>.Empty;

    /// <summary>Regional structures that cover the commune, by their id in the catalogue.</summary>
    public FactDictionary<StructurePresence> RegionalStructures { get; init; } = FactDictionary<StructurePresence>.Empty;

    /// <summary>What is known of the facts that an overlay declares, by their id in the catalogue.</summary>
    public FactDictionary<LocalAnswer> Local { get; init; } = FactDictionary<LocalAnswer>.Empty;

    /// <summary>Ids of practices that the council wants. Each is answered; a wish never lifts a guard.</summary>
    public ImmutableArray<string> Wishes { get; init; } = [];

    /// <summary>The maturity of the commune's own network.</summary>
    public NetworkMaturity NetworkMaturity { get; init; }

    /// <summary>The state of practices by their id.</summary>
    public FactDictionary<PracticeState> Practices { get; init; } = FactDictionary<PracticeState>.Empty;

    /// <summary>Staff and budget for new practices, or unknown.</summary>
    public Capacity? Capacity { get; init; }

    /// <summary>The domains on which the commune wants to put weight.</summary>
    public ImmutableArray<Domain> Focus { get; init; } = [];

    /// <summary>Where these statements come from, and what was assumed; it changes no advice.</summary>
    public ProfileNotes? Notes { get; init; }

    /// <summary>
    /// The commune's part of what the partnership shares, by inhabitants: over 0 to 1. 1 where the partnership's inhabitants are not known,
    /// or not more than the commune's own.
    /// </summary>
    public decimal PartOfPartnership => Partnership?.Population is { } group && group > Population ? (decimal)Population / group : 1;

    /// <summary>The name of the commune in one language: of a commune of two languages that part of <see cref="Name"/>.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The part, or the whole name where it has none for that language.</returns>
    public string NameIn(Language language) => BilingualName.In(Name, Languages, language);

    /// <summary>The name of the partnership in one language, as <see cref="NameIn"/> reads the commune's.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The name, or <see langword="null"/> when it is unknown.</returns>
    public string? PartnershipNameIn(Language language) =>
        Partnership?.Name is { } name ? BilingualName.In(name, Languages, language) : null;

    /// <summary>This profile with another state of one service.</summary>
    /// <param name="service">The service's id in the catalogue.</param>
    /// <param name="state">Its state.</param>
    /// <returns>A new profile.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="service"/> is null.</exception>
    public CommuneProfile WithService(string service, ServiceState state) => this with { Services = Services.SetItem(service, state) };

    /// <summary>This profile with another state of one local fact.</summary>
    /// <param name="signal">The signal's id in the catalogue.</param>
    /// <param name="presence">Present, absent or unknown.</param>
    /// <returns>A new profile.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="signal"/> is null.</exception>
    public CommuneProfile WithSignal(string signal, Presence presence) => this with { Signals = Signals.SetItem(signal, presence) };

    /// <summary>This profile with another state of one regional structure.</summary>
    /// <param name="structure">The structure's id in the catalogue.</param>
    /// <param name="presence">Present, announced, absent or unknown.</param>
    /// <returns>A new profile.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="structure"/> is null.</exception>
    public CommuneProfile WithStructure(string structure, StructurePresence presence) =>
        this with { RegionalStructures = RegionalStructures.SetItem(structure, presence) };

    /// <summary>This profile with another answer to one fact that an overlay declares.</summary>
    /// <param name="fact">The fact's id in the catalogue.</param>
    /// <param name="answer">The answer, or <see langword="null"/> to take it back.</param>
    /// <returns>A new profile.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public CommuneProfile WithLocal(string fact, LocalAnswer? answer) =>
        this with { Local = answer is { } known ? Local.SetItem(fact, known) : Local.Remove(fact) };

    /// <summary>This profile with another state of one practice.</summary>
    /// <param name="practice">The practice's id in the catalogue.</param>
    /// <param name="state">Its state.</param>
    /// <returns>A new profile.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="practice"/> is null.</exception>
    public CommuneProfile WithPractice(string practice, PracticeState state) =>
        this with { Practices = Practices.SetItem(practice, state) };
}
