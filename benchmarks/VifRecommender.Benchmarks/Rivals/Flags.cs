using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using VifRecommender.Catalogues;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Benchmarks.Rivals;

/// <summary>
/// The facts of a commune as flat arrays, in the order of the catalogue's vocabulary: what a rival reads rules against. Truths are
/// 0 false, 1 unknown, 2 true; words are 0 when unknown; a level or number lies between two bounds.
/// </summary>
internal sealed class Flags
{
    /// <summary>Stands for no bound, and is itself a number in JSON.</summary>
    public const double Unbounded = 1e18;

    /// <summary>The six dimensions, and the level of the network as a whole.</summary>
    public const int Overall = 6;

    /// <summary>The numbers, in the order of <see cref="Measure"/>.</summary>
    public const int Measures = 6;

    public Flags(Catalogue catalogue)
        : this(catalogue.Services.Length, catalogue.Signals.Length, catalogue.Structures.Length, catalogue.Findings.Length,
            catalogue.Practices.Length)
    {
    }

    public Flags(int services, int signals, int structures, int findings, int practices)
    {
        Services = new byte[Padded(services)];
        Holders = new byte[Padded(services)];
        Signals = new byte[Padded(signals)];
        Structures = new byte[Padded(structures)];
        Findings = new byte[Padded(findings)];
        Practices = new byte[Padded(practices)];
        Wished = new byte[Padded(practices)];
    }

    /// <summary>Truths: whether a service serves the commune, with what practices in place have delivered.</summary>
    public byte[] Services { get; }

    /// <summary>Who holds a service, as the profile says: 0 unknown, 1 absent, 2 and more the holder.</summary>
    public byte[] Holders { get; }

    /// <summary>Truths.</summary>
    public byte[] Signals { get; }

    /// <summary>Words: the enum's value.</summary>
    public byte[] Structures { get; }

    /// <summary>Truths, filled in by the diagnosis.</summary>
    public byte[] Findings { get; }

    /// <summary>Words: what the commune says of a practice, by its place in the catalogue; the enum's value plus one.</summary>
    public byte[] Practices { get; }

    /// <summary>1 where the council wishes a practice, by its place in the catalogue.</summary>
    public byte[] Wished { get; }

    /// <summary>The lowest that a level can be, by dimension, then overall.</summary>
    public int[] LevelFrom { get; } = new int[Overall + 1];

    /// <summary>The highest that a level can be, by dimension, then overall.</summary>
    public int[] LevelTo { get; } = new int[Overall + 1];

    /// <summary>The lowest that a number can be.</summary>
    public double[] NumberFrom { get; } = new double[Measures];

    /// <summary>The highest that a number can be.</summary>
    public double[] NumberTo { get; } = new double[Measures];

    /// <summary>Truths, by language of the administration.</summary>
    public byte[] Languages { get; } = new byte[4];

    /// <summary>A word, alone in its array: the enum's value plus one.</summary>
    public byte[] Region { get; } = new byte[1];

    /// <summary>One bit for each domain of the focus.</summary>
    public int Focus { get; set; }

    public int Population { get; set; }

    /// <summary>Inhabitants of the group, whatever it is; the largest number when not known.</summary>
    public int GroupPopulation { get; set; }

    /// <summary>Inhabitants of the group if it is a police zone; the largest number when not known.</summary>
    public int ZonePopulation { get; set; }

    /// <summary>The level of the network as a whole follows from the six; to be called when one of them has changed.</summary>
    public void ReadOverall()
    {
        LevelFrom[Overall] = OverallOf(LevelFrom);
        LevelTo[Overall] = OverallOf(LevelTo);
    }

    /// <summary>Raises a level to at least this one.</summary>
    public void Raise(int dimension, int level)
    {
        LevelFrom[dimension] = Math.Max(LevelFrom[dimension], level);
        LevelTo[dimension] = Math.Max(LevelTo[dimension], level);
    }

    /// <summary>The scalar facts; those of ids are each reader's own.</summary>
    public void ReadScalars(CommuneProfile profile)
    {
        var maturity = profile.NetworkMaturity;
        Level(0, maturity.Contact);
        Level(1, maturity.Coordination);
        Level(2, maturity.People);
        Level(3, maturity.Risk);
        Level(4, maturity.Offer);
        Level(5, maturity.Evaluation);
        var partnership = profile.Partnership;
        var capacity = profile.Capacity;
        Population = profile.Population;
        GroupPopulation = partnership?.Population ?? int.MaxValue;
        ZonePopulation = partnership is { Kind: PartnershipKind.PoliceZone, Population: { } zone } ? zone : int.MaxValue;
        Number(Measure.Population, profile.Population);
        Number(Measure.PartnershipPopulation, partnership?.Population);
        Number(Measure.PartnershipCommunes, partnership?.Communes);
        Number(Measure.StaffFte, (double?)capacity?.StaffFte);
        Number(Measure.BudgetEur, (double?)capacity?.BudgetEur);
        Number(Measure.IncidentsPer10000,
            profile is { RecordedIncidents: { } incidents, Population: > 0 and var population } ? incidents * 10_000d / population : null);
        Region[0] = (byte)(profile.Region is { } region ? (int)region + 1 : 0);
        Languages.AsSpan().Fill((byte)(profile.Languages.IsDefaultOrEmpty ? 1 : 0));
        if (!profile.Languages.IsDefaultOrEmpty)
        {
            foreach (var language in profile.Languages) Languages[(int)language] = 2;
        }

        var focus = 0;
        foreach (var domain in profile.Focus) focus |= 1 << (int)domain;
        Focus = focus;
    }

    /// <summary>
    /// A zone's levels are inherited for coordination, people and risk; done last, since they count even where the commune's own are
    /// stated.
    /// </summary>
    public void Inherit(Partnership? partnership)
    {
        if (partnership is null) return;
        if (partnership.Maturity.Coordination is { } coordination) Raise(1, coordination);
        if (partnership.Maturity.People is { } people) Raise(2, people);
        if (partnership.Maturity.Risk is { } risk) Raise(3, risk);
    }

    private static int OverallOf(int[] level)
    {
        var safety = Math.Min(level[0], Math.Min(level[2], level[3]));
        var others = Math.Min(level[1], Math.Min(level[4], level[5]));
        return Math.Min(safety, Math.Min(others + 1, NetworkMaturity.Highest));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Level(int dimension, int? level)
    {
        LevelFrom[dimension] = level ?? NetworkMaturity.Lowest;
        LevelTo[dimension] = level ?? NetworkMaturity.Highest;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Number(Measure measure, double? number)
    {
        NumberFrom[(int)measure] = number ?? -Unbounded;
        NumberTo[(int)measure] = number ?? Unbounded;
    }

    /// <summary>Whole vectors of 64 bytes, so that code may read them without a rest.</summary>
    private static int Padded(int length) => Bits.Words(length) * Bits.PerWord;
}

/// <summary>The numbers that conditions look at, in the order in which <see cref="Flags"/> keeps them.</summary>
internal enum Measure
{
    Population,
    PartnershipPopulation,
    PartnershipCommunes,
    StaffFte,
    BudgetEur,
    IncidentsPer10000,
}

/// <summary>Reads profiles into flags for any catalogue, by dictionaries of its ids.</summary>
internal sealed class FlagsReader
{
    private readonly Catalogue _catalogue;
    private readonly FrozenDictionary<string, int> _services;
    private readonly FrozenDictionary<string, int> _signals;
    private readonly FrozenDictionary<string, int> _structures;
    private readonly FrozenDictionary<string, int> _practices;
    private readonly int[] _holders;
    private readonly bool[] _named;

    public FlagsReader(Catalogue catalogue)
    {
        _catalogue = catalogue;
        _services = Slots(catalogue.Services.Select(each => each.Id));
        _signals = Slots(catalogue.Signals.Select(each => each.Id));
        _structures = Slots(catalogue.Structures.Select(each => each.Id));
        _practices = Slots(catalogue.Practices.Select(each => each.Id));
        _holders = [.. catalogue.Services.Select(HolderBits)];
        _named = new bool[catalogue.Services.Length];
    }

    /// <summary>One bit for each holder that can serve a commune's need.</summary>
    public static int HolderBits(Service service) => service.HeldBy.Aggregate(0, (bits, holder) => bits | (1 << (int)holder));

    /// <summary>Reads a profile; without a day, so that every dismissal counts.</summary>
    public void Read(CommuneProfile profile, Flags into)
    {
        into.ReadScalars(profile);
        var others = profile.OtherServices == Presence.Absent;
        into.Services.AsSpan().Fill((byte)(others ? 0 : 1));
        into.Holders.AsSpan().Fill((byte)(others ? 1 : 0));
        into.Signals.AsSpan().Fill(1);
        into.Structures.AsSpan().Clear();
        into.Practices.AsSpan().Clear();
        into.Wished.AsSpan().Clear();
        into.Findings.AsSpan().Clear();
        Array.Clear(_named);
        foreach (var (id, state) in profile.Services)
        {
            if (!_services.TryGetValue(id, out var slot)) continue;
            into.Services[slot] = Truth(state, _holders[slot]);
            into.Holders[slot] = Holder(state);
            _named[slot] = state.Presence != Presence.Unknown;
        }

        foreach (var (id, presence) in profile.Signals)
        {
            if (_signals.TryGetValue(id, out var slot)) into.Signals[slot] = Truth(presence);
        }

        foreach (var (id, presence) in profile.RegionalStructures)
        {
            if (_structures.TryGetValue(id, out var slot)) into.Structures[slot] = (byte)presence;
        }

        foreach (var (id, state) in profile.Practices)
        {
            if (!_practices.TryGetValue(id, out var index)) continue;
            into.Practices[index] = (byte)((int)state.Status + 1);
            if (state.Status == PracticeStatus.InPlace) Deliver(profile, _catalogue.Practices[index], into);
        }

        foreach (var id in profile.Wishes)
        {
            if (_practices.TryGetValue(id, out var index)) into.Wished[index] = 1;
        }

        into.Inherit(profile.Partnership);
        into.ReadOverall();
    }

    /// <summary>Reads a profile and what has been found of it already.</summary>
    public Flags Read(CommuneProfile profile, Situation found)
    {
        var flags = new Flags(_catalogue);
        Read(profile, flags);
        for (var finding = 0; finding < _catalogue.Findings.Length; finding++)
        {
            flags.Findings[finding] = (byte)(1 + (int)found.Finding(_catalogue.Findings[finding].Id));
        }
        return flags;
    }

    public static byte Truth(ServiceState state, int holders) =>
        state.Presence == Presence.Present ? (byte)(((holders >> (int)state.HeldBy) & 1) * 2) : Truth(state.Presence);

    public static byte Truth(Presence presence) => presence switch { Presence.Present => 2, Presence.Absent => 0, _ => 1 };

    public static byte Holder(ServiceState state) =>
        state.Presence switch { Presence.Present => (byte)((int)state.HeldBy + 2), Presence.Absent => 1, _ => 0 };

    // What the profile states of a service or a level is not overruled by what a practice in place has delivered.
    private void Deliver(CommuneProfile profile, Practice practice, Flags into)
    {
        foreach (var service in practice.Delivers)
        {
            var slot = _services[service];
            if (!_named[slot]) into.Services[slot] = 2;
        }

        foreach (var (dimension, level) in practice.Raises)
        {
            if (profile.NetworkMaturity[dimension] is null) into.Raise((int)dimension, level);
        }
    }

    private static FrozenDictionary<string, int> Slots(IEnumerable<string> ids) =>
        ids.Select((id, slot) => (id, slot)).ToFrozenDictionary(each => each.id, each => each.slot, StringComparer.Ordinal);
}
