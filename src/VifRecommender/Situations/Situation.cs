using VifRecommender.Profiles;

namespace VifRecommender.Situations;

/// <summary>
/// A commune's profile read against a catalogue's vocabulary: every fact that a condition can ask for, with what is known of it.
/// </summary>
/// <remarks>
/// That of an advice is immutable and thread-safe. One that a host's own predicate receives while ranks are computed is overwritten for
/// the next profile: a predicate reads it and does not keep it. Reading a fact takes constant time and allocates nothing.
/// </remarks>
public sealed class Situation
{
    private readonly Truth[] _services;
    private readonly ServiceState[] _stated;
    private readonly Truth[] _signals;
    private readonly Truth[] _findings;
    private readonly StructurePresence[] _structures;
    private readonly PracticeStatus?[] _practices;
    private readonly bool[] _wishes;
    private readonly LevelRange[] _levels;
    private CommuneProfile _profile = null!;

    /// <summary>Arrays for the facts of a profile, in the order of the vocabulary; the evaluation fills them.</summary>
    internal Situation(Vocabulary vocabulary)
    {
        Vocabulary = vocabulary;
        _services = new Truth[vocabulary.Services.Length];
        _stated = new ServiceState[vocabulary.Services.Length];
        _signals = new Truth[vocabulary.Signals.Length];
        _findings = new Truth[vocabulary.Findings.Length];
        _structures = new StructurePresence[vocabulary.Structures.Length];
        _practices = new PracticeStatus?[vocabulary.Practices.Length];
        _wishes = new bool[vocabulary.Practices.Length];
        _levels = new LevelRange[NetworkMaturity.Dimensions];
    }

    /// <summary>A situation with services, levels and findings of its own; what neither practices nor rules change is shared.</summary>
    private Situation(Situation other, Truth[] findings)
    {
        Vocabulary = other.Vocabulary;
        _stated = other._stated;
        _signals = other._signals;
        _structures = other._structures;
        _practices = other._practices;
        _wishes = other._wishes;
        _findings = findings;
        _services = new Truth[other._services.Length];
        _levels = new LevelRange[other._levels.Length];
        CopyFrom(other);
    }

    /// <summary>The vocabulary of its ids.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The profile that it was read from.</summary>
    public CommuneProfile Profile => _profile;

    /// <summary>The day of the advice, or <see langword="null"/> when none was given: then every dismissal counts.</summary>
    public CalendarDate? Date { get; private set; }

    /// <summary>Inhabitants of the commune.</summary>
    public int Population => Profile.Population;

    /// <summary>
    /// The level of the network as a whole: the lowest of the three safety dimensions (contact, people, risk),
    /// at most one above the lowest of the others.
    /// </summary>
    public LevelRange OverallLevel { get; private set; }

    /// <summary>Whether a service can serve the commune's needs.</summary>
    /// <param name="service">The service's id.</param>
    /// <returns>True if it is present with a holder that can serve; false if not; unknown if not known, or if there is no such
    /// service.</returns>
    public Truth Service(string service) => Vocabulary.ServiceSlot(service) is >= 0 and var slot ? _services[slot] : Truth.Unknown;

    /// <summary>Whether a local fact holds.</summary>
    /// <param name="signal">The signal's id.</param>
    /// <returns>Its truth; unknown if there is no such signal.</returns>
    public Truth Signal(string signal) => Vocabulary.SignalSlot(signal) is >= 0 and var slot ? _signals[slot] : Truth.Unknown;

    /// <summary>Whether a regional structure covers the commune.</summary>
    /// <param name="structure">The structure's id.</param>
    /// <returns>What is known; unknown if there is no such structure.</returns>
    public StructurePresence Structure(string structure) =>
        Vocabulary.StructureSlot(structure) is >= 0 and var slot ? _structures[slot] : StructurePresence.Unknown;

    /// <summary>What is known of a fact that an overlay declares.</summary>
    /// <param name="fact">The fact's id.</param>
    /// <returns>The answer; <see langword="null"/> if it is not known, does not fit the fact, or there is no such fact.</returns>
    public LocalAnswer? Local(string fact) =>
        Profile.Local.TryGetValue(fact, out var answer) && Vocabulary.FindLocal(fact)?.Fits(answer) == true ? answer : null;

    /// <summary>Whether a finding is established.</summary>
    /// <param name="finding">The finding's id.</param>
    /// <returns>Its truth; unknown if there is no such finding.</returns>
    public Truth Finding(string finding) => Vocabulary.FindingSlot(finding) is >= 0 and var slot ? _findings[slot] : Truth.Unknown;

    /// <summary>What the commune says of a practice. A dismissal whose last day has passed says nothing any more.</summary>
    /// <param name="practice">The practice's id.</param>
    /// <returns>Its status, or <see langword="null"/>.</returns>
    public PracticeStatus? Practice(string practice) => Vocabulary.PracticeSlot(practice) is >= 0 and var slot ? _practices[slot] : null;

    /// <summary>The level in one dimension, a higher level of the partnership inherited for coordination, people and risk.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <returns>The range in which it lies.</returns>
    public LevelRange Level(MaturityDimension dimension) => _levels[(int)dimension];

    internal Truth ServiceAt(int slot) => _services[slot];

    /// <summary>What the profile says of a service, whoever its holder can serve and whatever practices deliver.</summary>
    internal ServiceState StatedAt(int slot) => _stated[slot];

    internal Truth SignalAt(int slot) => _signals[slot];

    internal StructurePresence StructureAt(int slot) => _structures[slot];

    internal Truth FindingAt(int slot) => _findings[slot];

    internal PracticeStatus? PracticeAt(int slot) => _practices[slot];

    internal bool IsWishedAt(int slot) => _wishes[slot];

    /// <summary>The facts of a profile, to be filled in; then the level as a whole follows.</summary>
    internal (Truth[] Services, ServiceState[] Stated, Truth[] Signals, StructurePresence[] Structures, PracticeStatus?[] Practices,
        bool[] Wishes, LevelRange[] Levels) Read(CommuneProfile profile, CalendarDate? date)
    {
        _profile = profile;
        Date = date;
        Array.Clear(_practices, 0, _practices.Length);
        Array.Clear(_structures, 0, _structures.Length);
        Array.Clear(_wishes, 0, _wishes.Length);
        return (_services, _stated, _signals, _structures, _practices, _wishes, _levels);
    }

    /// <summary>The findings, to be filled in: all are false at first.</summary>
    internal Truth[] BeginFindings()
    {
        // A loop: filling a span of these would be compiled anew in each process.
        for (var slot = 0; slot < _findings.Length; slot++) _findings[slot] = Truth.False;
        return _findings;
    }

    /// <summary>A situation that can change as practices start, while this one stays as it is.</summary>
    internal Situation Fork() => new(this, _findings);

    /// <summary>This situation with findings filled in.</summary>
    internal Situation WithFindings(Truth[] findings) => new(this, findings);

    /// <summary>Back to the services and levels of the situation that this one was forked from.</summary>
    internal void CopyFrom(Situation other)
    {
        _profile = other._profile;
        Date = other.Date;
        Array.Copy(other._services, _services, _services.Length);
        Array.Copy(other._levels, _levels, _levels.Length);
        OverallLevel = other.OverallLevel;
    }

    /// <summary>A service is delivered.</summary>
    /// <returns>Whether that is new.</returns>
    internal bool Deliver(int slot)
    {
        var isNew = _services[slot] != Truth.True;
        _services[slot] = Truth.True;
        return isNew;
    }

    /// <summary>A level is at least that high from now on.</summary>
    /// <returns>Whether that is new.</returns>
    internal bool Raise(MaturityDimension dimension, int level)
    {
        var before = _levels[(int)dimension];
        _levels[(int)dimension] = before.Max(new LevelRange(level, level));
        return before.From < level;
    }

    // maturity.md: "the lowest of the three safety dimensions A, C, D, capped one above the lowest other dimension" (judgement).
    internal void SettleOverallLevel()
    {
        var safety = Level(MaturityDimension.Contact).Min(Level(MaturityDimension.People)).Min(Level(MaturityDimension.Risk));
        var others = Level(MaturityDimension.Coordination).Min(Level(MaturityDimension.Offer)).Min(Level(MaturityDimension.Evaluation));
        OverallLevel = safety.Min(others.OneUp());
    }
}
