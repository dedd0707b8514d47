using VifRecommender.Profiles;

namespace VifRecommender.Situations;

/// <summary>A commune's profile read against a catalogue's vocabulary: every fact that a condition can ask for, with what is known of it.</summary>
/// <remarks>Immutable and thread-safe. Reading a fact takes constant time and allocates nothing.</remarks>
public sealed class Situation
{
    private readonly Truth[] _services;
    private readonly Truth[] _findings;
    private readonly LevelRange[] _levels;
    private readonly SituationFacts _facts;

    internal Situation(Vocabulary vocabulary, SituationFacts facts, Truth[] services, LevelRange[] levels, Truth[] findings)
    {
        Vocabulary = vocabulary;
        _facts = facts;
        _services = services;
        _levels = levels;
        _findings = findings;
        OverallLevel = Overall(levels);
    }

    /// <summary>The vocabulary that this situation speaks.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The profile that it was read from.</summary>
    public CommuneProfile Profile => _facts.Profile;

    /// <summary>The day of the advice, or <see langword="null"/> when none was given: then every dismissal counts.</summary>
    public CalendarDate? Date => _facts.Date;

    /// <summary>Inhabitants of the commune.</summary>
    public int Population => Profile.Population;

    /// <summary>
    /// The level of the network as a whole: the lowest of the three safety dimensions (contact, people, risk),
    /// at most one above the lowest of the others.
    /// </summary>
    public LevelRange OverallLevel { get; }

    /// <summary>Whether a service can serve the commune's needs.</summary>
    /// <param name="service">The service's id.</param>
    /// <returns>True if it is present with a holder that can serve; false if not; unknown if not known, or if there is no such service.</returns>
    public Truth Service(string service) => Vocabulary.ServiceSlot(service) is >= 0 and var slot ? _services[slot] : Truth.Unknown;

    /// <summary>Whether a local fact holds.</summary>
    /// <param name="signal">The signal's id.</param>
    /// <returns>Its truth; unknown if there is no such signal.</returns>
    public Truth Signal(string signal) => Vocabulary.SignalSlot(signal) is >= 0 and var slot ? _facts.Signals[slot] : Truth.Unknown;

    /// <summary>Whether a regional structure covers the commune.</summary>
    /// <param name="structure">The structure's id.</param>
    /// <returns>What is known; unknown if there is no such structure.</returns>
    public StructurePresence Structure(string structure) =>
        Vocabulary.StructureSlot(structure) is >= 0 and var slot ? _facts.Structures[slot] : StructurePresence.Unknown;

    /// <summary>Whether a finding is established.</summary>
    /// <param name="finding">The finding's id.</param>
    /// <returns>Its truth; unknown if there is no such finding.</returns>
    public Truth Finding(string finding) => Vocabulary.FindingSlot(finding) is >= 0 and var slot ? _findings[slot] : Truth.Unknown;

    /// <summary>What the commune says of a practice. A dismissal whose last day has passed says nothing any more.</summary>
    /// <param name="practice">The practice's id.</param>
    /// <returns>Its status, or <see langword="null"/>.</returns>
    public PracticeStatus? Practice(string practice) => Vocabulary.PracticeSlot(practice) is >= 0 and var slot ? _facts.Practices[slot] : null;

    /// <summary>The level in one dimension, a higher level of the partnership inherited for coordination, people and risk.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <returns>The range in which it lies.</returns>
    public LevelRange Level(MaturityDimension dimension) => _levels[(int)dimension];

    internal Truth ServiceAt(int slot) => _services[slot];

    internal Truth SignalAt(int slot) => _facts.Signals[slot];

    internal StructurePresence StructureAt(int slot) => _facts.Structures[slot];

    internal Truth FindingAt(int slot) => _findings[slot];

    internal PracticeStatus? PracticeAt(int slot) => _facts.Practices[slot];

    /// <summary>This situation with findings filled in.</summary>
    internal Situation WithFindings(Truth[] findings) => new(Vocabulary, _facts, _services, _levels, findings);

    /// <summary>This situation after some practices have started: services delivered are present, levels raised are at least that high.</summary>
    internal Situation After(IEnumerable<(int Slot, MaturityDimension Dimension, int Level)> gains)
    {
        var services = (Truth[])_services.Clone();
        var levels = (LevelRange[])_levels.Clone();
        foreach (var (slot, dimension, level) in gains)
        {
            if (slot >= 0) services[slot] = Truth.True;
            else levels[(int)dimension] = levels[(int)dimension].Max(new LevelRange(level, level));
        }

        return new Situation(Vocabulary, _facts, services, levels, _findings);
    }

    // maturity.md: "the lowest of the three safety dimensions A, C, D, capped one above the lowest other dimension" (judgement).
    private static LevelRange Overall(LevelRange[] levels)
    {
        var safety = levels[(int)MaturityDimension.Contact].Min(levels[(int)MaturityDimension.People]).Min(levels[(int)MaturityDimension.Risk]);
        var others = levels[(int)MaturityDimension.Coordination].Min(levels[(int)MaturityDimension.Offer]).Min(levels[(int)MaturityDimension.Evaluation]);
        return safety.Min(others.OneUp());
    }
}
