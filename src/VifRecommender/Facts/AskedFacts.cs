using System.Collections.Immutable;
using VifRecommender.Situations;

namespace VifRecommender.Facts;

/// <summary>
/// What the conditions and scales of a catalogue ask of facts. Between answers that no test tells apart, one stands for all.
/// </summary>
internal sealed class AskedFacts
{
    private readonly HashSet<Fact> _facts;
    // By kind, where something is asked of it.
    private readonly NumberEdge[][] _thresholds;
    private readonly Vocabulary? _vocabulary;
    // The places by the id of a number that an overlay declares; the built-in catalogue has none.
    private Dictionary<string, List<NumberEdge>>? _local;

    /// <param name="tests">The tests of single facts in all conditions.</param>
    /// <param name="groupSizes">The inhabitants from which a zone or a group of communes carries a practice.</param>
    /// <param name="sizes">The same for all scales, the commune's own included.</param>
    /// <param name="vocabulary">What answers the facts that overlays declare; left out: nothing is known of them.</param>
    public AskedFacts(IEnumerable<(Fact Fact, NumberBounds Bounds)> tests, IEnumerable<int> groupSizes, IEnumerable<int> sizes,
        Vocabulary? vocabulary = null)
    {
        _vocabulary = vocabulary;
        _facts = [];
        var thresholds = new List<NumberEdge>?[FactDefinitions.All.Length];
        foreach (var (fact, bounds) in tests)
        {
            _facts.Add(fact);
            if (fact.Kind == FactKind.LocalNumber) AddLocal(fact.Id, bounds);
            else
            {
                if (bounds.From is { } from) Add(fact.Kind, from);
                if (bounds.Until is { } until) Add(fact.Kind, until);
            }
        }

        foreach (var size in groupSizes) Add(FactKind.PartnershipPopulation, new NumberEdge(size, false));
        _thresholds = new NumberEdge[thresholds.Length][];
        for (var kind = 0; kind < thresholds.Length; kind++) _thresholds[kind] = thresholds[kind] is { } known ? [.. known] : [];
        List<int> distinct = [];
        foreach (var size in sizes)
        {
            if (!distinct.Contains(size)) distinct.Add(size);
        }

        Sizes = [.. distinct];

        // In ascending order, each once.
        void Add(FactKind kind, NumberEdge edge)
        {
            var known = thresholds[(int)kind] ??= [];
            var place = 0;
            while (place < known.Count && known[place].CompareTo(edge) < 0) place++;
            if (place == known.Count || known[place] != edge) known.Insert(place, edge);
        }
    }

    /// <summary>No catalogue: nothing is asked.</summary>
    public static AskedFacts None { get; } = new([], [], []);

    /// <summary>The inhabitants from which some scale carries a practice.</summary>
    public ImmutableArray<int> Sizes { get; }

    /// <summary>Whether some condition looks at a fact.</summary>
    public bool Contains(Fact fact) => _facts.Contains(fact);

    /// <summary>Every place at which some condition or scale changes its answer, in ascending order.</summary>
    public NumberEdge[] Thresholds(FactKind kind) => _thresholds[(int)kind];

    /// <summary>For a count: the smallest whole numbers, 1 or more, that pass the thresholds. What no count passes is left out.</summary>
    public List<int> WholeThresholds(FactKind kind)
    {
        List<int> counts = [];
        foreach (var edge in Thresholds(kind))
        {
            if (edge.FirstWhole() is not (> 0 and <= int.MaxValue and var number)) continue;
            // In ascending order, so that the same number follows itself.
            if (counts.Count == 0 || counts[^1] != (int)number) counts.Add((int)number);
        }

        return counts;
    }

    /// <summary>One amount on each side of every threshold; none where no condition asks for it.</summary>
    public List<decimal> Amounts(FactKind kind)
    {
        var all = Thresholds(kind);
        return all.Length == 0 ? [] : OnEachSide(all);
    }

    /// <summary>What answers a fact that an overlay declares.</summary>
    public LocalShape? FindLocal(string id) => _vocabulary?.FindLocal(id);

    /// <summary>The places at which conditions on a number that an overlay declares change their answer, in ascending order.</summary>
    public NumberEdge[] LocalThresholds(string id) =>
        _local is not null && _local.TryGetValue(id, out var edges) ? [.. edges.Distinct().OrderBy(edge => edge)] : [];

    /// <summary>One amount of 0 or more on each side of every place; the last lies below the most that it can be.</summary>
    public static List<decimal> OnEachSide(NumberEdge[] all, decimal? most = null)
    {
        List<decimal> amounts = [0];
        for (var place = 0; place < all.Length; place++)
        {
            var edge = all[place];
            if (edge.Number < 0 || edge is { Number: 0, IsAfter: false }) continue;
            var amount = !edge.IsAfter ? edge.Number : Beyond(edge.Number, place + 1 < all.Length ? all[place + 1].Number : most);
            if (!amounts.Contains(amount)) amounts.Add(amount);
        }

        return amounts;
    }

    private void AddLocal(string id, NumberBounds bounds)
    {
        _local ??= new(StringComparer.Ordinal);
        if (!_local.TryGetValue(id, out var edges)) _local.Add(id, edges = []);
        if (bounds.From is { } from) edges.Add(from);
        if (bounds.Until is { } until) edges.Add(until);
    }

    /// <summary>An amount above one number and below the next.</summary>
    private static decimal Beyond(decimal number, decimal? next) =>
        next is not { } end || end > number + 1 ? number + 1 : number + ((end - number) / 2);
}
