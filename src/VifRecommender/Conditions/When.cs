using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Conditions;

/// <summary>
/// Builds conditions; made for <c>using static</c>: <c>All(Population.Below(10_000), Service("housing-partner").IsAbsent)</c>.
/// </summary>
public static class When
{
    /// <summary>Always holds.</summary>
    public static Condition Always { get; } = new AllCondition([]);

    /// <summary>Inhabitants of the commune.</summary>
    public static Measure Population { get; } = new(FactKind.Population);

    /// <summary>Inhabitants of the partnership.</summary>
    public static Measure PartnershipPopulation { get; } = new(FactKind.PartnershipPopulation);

    /// <summary>The number of communes in the partnership.</summary>
    public static Measure PartnershipCommunes { get; } = new(FactKind.PartnershipCommunes);

    /// <summary>Staff for new practices, in full-time equivalents.</summary>
    public static Measure StaffFte { get; } = new(FactKind.StaffFte);

    /// <summary>Budget for new practices, in euros a year.</summary>
    public static Measure BudgetEur { get; } = new(FactKind.BudgetEur);

    /// <summary>Police-recorded reports in a year per 10 000 inhabitants.</summary>
    public static Measure IncidentsPer10000 { get; } = new(FactKind.IncidentsPer10000);

    /// <summary>The level of the network as a whole, 1 to 5.</summary>
    public static LevelMeasure OverallMaturity { get; } = new(null);

    /// <summary>A fact that an overlay declares.</summary>
    /// <param name="fact">The id of the fact.</param>
    /// <returns>Its tests.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fact"/> is null.</exception>
    public static LocalMeasure Local(string fact) => new(fact ?? throw new ArgumentNullException(nameof(fact)));

    /// <summary>Holds when all parts hold.</summary>
    /// <param name="parts">The parts; none: it holds.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentNullException">A part is null.</exception>
    public static Condition All(params Condition[] parts) => new AllCondition([.. NotNull(parts)]);

    /// <summary>Holds when at least one part holds.</summary>
    /// <param name="parts">The parts; none: it does not hold.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentNullException">A part is null.</exception>
    public static Condition Any(params Condition[] parts) => new AnyCondition([.. NotNull(parts)]);

    /// <summary>
    /// Holds when none of some rules of the catalogue holds: the last of several branches. Where one of them is not known and none holds,
    /// it is not known.
    /// </summary>
    /// <param name="rules">The ids of the rules, at least one.</param>
    /// <returns>The condition; it is to be built into a catalogue, and not known before.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> or an id is null.</exception>
    /// <exception cref="ArgumentException">There is no id.</exception>
    public static Condition Otherwise(params string[] rules)
    {
        if (rules is null || rules.Any(rule => rule is null)) throw new ArgumentNullException(nameof(rules));
        if (rules.Length == 0) throw new ArgumentException("Name at least one rule.", nameof(rules));
        return new NotCondition(new EarlierRules([.. rules]));
    }

    /// <summary>Holds when the part does not.</summary>
    /// <param name="part">The part.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> is null.</exception>
    public static Condition Not(Condition part) => new NotCondition(part ?? throw new ArgumentNullException(nameof(part)));

    /// <summary>Tests of a service.</summary>
    /// <param name="id">The service's id.</param>
    /// <returns>The tests.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static ServiceTests Service(string id) => new(NotNull(id));

    /// <summary>Tests of the level in one dimension.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <returns>The tests.</returns>
    public static LevelMeasure Maturity(MaturityDimension dimension) => new(dimension);

    /// <summary>Holds when a finding is established.</summary>
    /// <param name="id">The finding's id.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static Condition Finding(string id) => new FindingCondition(NotNull(id));

    /// <summary>Holds when a local fact is present.</summary>
    /// <param name="id">The signal's id.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static Condition Signal(string id) => new SignalCondition(NotNull(id));

    /// <summary>Holds when a regional structure is as asked.</summary>
    /// <param name="id">The structure's id.</param>
    /// <param name="presence">Present, announced or absent.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="presence"/> is unknown.</exception>
    public static Condition Structure(string id, StructurePresence presence) => presence == StructurePresence.Unknown
        ? throw new ArgumentOutOfRangeException(nameof(presence), presence,
            "Ask whether a structure is present, announced or absent; unknown is the answer, never the question.")
        : new StructureCondition(NotNull(id), presence);

    /// <summary>Holds when the commune lies in a region.</summary>
    /// <param name="region">The region.</param>
    /// <returns>The condition.</returns>
    public static Condition InRegion(Region region) => new RegionCondition(region);

    /// <summary>Holds when a language is one of the commune's administration.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The condition.</returns>
    public static Condition InLanguage(Language language) => new LanguageCondition(language);

    /// <summary>Holds when the commune gives a practice this status.</summary>
    /// <param name="id">The practice's id.</param>
    /// <param name="status">The status.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static Condition Practice(string id, PracticeStatus status) => new PracticeCondition(NotNull(id), status);

    /// <summary>A host's own predicate; it is explained by its name.</summary>
    /// <param name="name">The name to explain it by.</param>
    /// <param name="predicate">The predicate: pure, and quick, since it runs for every evaluation. It reads the situation and does not
    /// keep it.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Condition Custom(string name, Func<Situation, Truth> predicate) =>
        new CustomCondition(NotNull(name), predicate ?? throw new ArgumentNullException(nameof(predicate)));

    private static string NotNull(string id) => id ?? throw new ArgumentNullException(nameof(id));

    private static Condition[] NotNull(Condition[] parts) =>
        parts is null || parts.Any(part => part is null) ? throw new ArgumentNullException(nameof(parts)) : parts;
}
