using System.Collections.Immutable;
using VifRecommender.Naming;
using VifRecommender.Profiles;

namespace VifRecommender.Situations;

/// <summary>The ids that conditions can name, each with its index in a situation's tables.</summary>
/// <remarks>Immutable and thread-safe. A look-up takes constant time.</remarks>
public sealed class Vocabulary
{
    private readonly Dictionary<string, int> _services;
    private readonly Dictionary<string, int> _signals;
    private readonly Dictionary<string, int> _structures;
    private readonly Dictionary<string, int> _findings;
    private readonly Dictionary<string, int> _practices;

    internal Vocabulary(
        IEnumerable<string> services,
        IEnumerable<string> signals,
        IEnumerable<string> structures,
        IEnumerable<string> findings,
        IEnumerable<string> practices,
        ImmutableArray<LocalShape> local = default)
    {
        Local = local.IsDefault ? [] : local;
        LocalFacts = [.. Local.Select(fact => fact.Id)];
        (Services, _services) = Table(services);
        (Signals, _signals) = Table(signals);
        (Structures, _structures) = Table(structures);
        (Findings, _findings) = Table(findings);
        (Practices, _practices) = Table(practices);
    }

    /// <summary>The ids of all services, in ordinal order.</summary>
    public ImmutableArray<string> Services { get; }

    /// <summary>The ids of all signals, in ordinal order.</summary>
    public ImmutableArray<string> Signals { get; }

    /// <summary>The ids of all regional structures, in ordinal order.</summary>
    public ImmutableArray<string> Structures { get; }

    /// <summary>The ids of all findings, in ordinal order.</summary>
    public ImmutableArray<string> Findings { get; }

    /// <summary>The ids of all practices, in ordinal order.</summary>
    public ImmutableArray<string> Practices { get; }

    /// <summary>The ids of the facts that overlays declare, in ordinal order.</summary>
    public ImmutableArray<string> LocalFacts { get; }

    /// <summary>What answers them, in the same order.</summary>
    internal ImmutableArray<LocalShape> Local { get; }

    /// <summary>The ids and words that profiles are made of; made when a profile is first read.</summary>
    internal Utf8Strings ProfileTexts =>
        field ??= new Utf8Strings([.. Services, .. Signals, .. Structures, .. Practices, .. LocalFacts, .. ProfileWords.OfProfiles]);

    /// <summary>What answers a fact that an overlay declares; nothing where none declares it.</summary>
    internal LocalShape? FindLocal(string id) => LocalFacts.BinarySearch(id, StringComparer.Ordinal) is >= 0 and var place ? Local[place]
        : null;

    internal int ServiceSlot(string id) => Slot(_services, id);

    internal int SignalSlot(string id) => Slot(_signals, id);

    internal int StructureSlot(string id) => Slot(_structures, id);

    internal int FindingSlot(string id) => Slot(_findings, id);

    /// <summary>The same for ids that come in their order, from one look-up to the next.</summary>
    internal int NextServiceSlot(string id, ref int next) => NextSlot(Services, _services, id, ref next);

    internal int NextSignalSlot(string id, ref int next) => NextSlot(Signals, _signals, id, ref next);

    internal int NextPracticeSlot(string id, ref int next) => NextSlot(Practices, _practices, id, ref next);

    internal int PracticeSlot(string id) => Slot(_practices, id);

    /// <summary>
    /// Goes on to the very string, since profiles that are read with a catalogue have its own; looks up what is another, and from then on
    /// all.
    /// </summary>
    private static int NextSlot(ImmutableArray<string> ids, Dictionary<string, int> table, string id, ref int next)
    {
        for (var slot = next; slot < ids.Length; slot++)
        {
            if (!ReferenceEquals(ids[slot], id)) continue;
            next = slot + 1;
            return slot;
        }

        next = ids.Length;
        return Slot(table, id);
    }

    private static int Slot(Dictionary<string, int> table, string id) => table.TryGetValue(id, out var slot) ? slot : -1;

    private static (ImmutableArray<string> Ids, Dictionary<string, int> Slots) Table(IEnumerable<string> ids)
    {
        List<string> ordered = [.. ids.Distinct(StringComparer.Ordinal)];
        ordered.Sort(StringComparer.Ordinal);
        var slots = new Dictionary<string, int>(ordered.Count, StringComparer.Ordinal);
        for (var slot = 0; slot < ordered.Count; slot++) slots.Add(ordered[slot], slot);
        return ([.. ordered], slots);
    }
}
