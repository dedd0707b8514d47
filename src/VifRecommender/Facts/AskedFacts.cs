using System.Collections.Immutable;
using VifRecommender.Conditions;

namespace VifRecommender.Facts;

/// <summary>
/// What the conditions and scales of a catalogue ask of facts. Between answers that no test tells apart, one stands for all.
/// </summary>
internal sealed class AskedFacts
{
    private readonly HashSet<Fact> _facts;
    // By kind, where something is asked of it.
    private readonly ImmutableArray<decimal>[] _thresholds;

    /// <param name="leaves">The tests of single facts in all conditions.</param>
    /// <param name="groupSizes">The inhabitants from which a zone or a group of communes carries a practice.</param>
    /// <param name="sizes">The same for all scales, the commune's own included.</param>
    public AskedFacts(IEnumerable<FactCondition> leaves, IEnumerable<int> groupSizes, IEnumerable<int> sizes)
    {
        _facts = [];
        var thresholds = new List<decimal>?[FactDefinitions.All.Length];
        foreach (var leaf in leaves)
        {
            var (fact, bounds) = (leaf.Fact, leaf.Asked.Bounds);
            _facts.Add(fact);
            if (bounds.AtLeast is { } atLeast) Add(fact.Kind, atLeast);
            if (bounds.Below is { } below) Add(fact.Kind, below);
        }

        foreach (var size in groupSizes) Add(FactKind.PartnershipPopulation, size);
        _thresholds = new ImmutableArray<decimal>[thresholds.Length];
        for (var kind = 0; kind < thresholds.Length; kind++) _thresholds[kind] = thresholds[kind] is { } known ? [.. known] : [];
        List<int> distinct = [];
        foreach (var size in sizes)
        {
            if (!distinct.Contains(size)) distinct.Add(size);
        }

        Sizes = [.. distinct];

        // In ascending order, each once.
        void Add(FactKind kind, decimal number)
        {
            var known = thresholds[(int)kind] ??= [];
            var place = 0;
            while (place < known.Count && known[place] < number) place++;
            if (place == known.Count || known[place] != number) known.Insert(place, number);
        }
    }

    /// <summary>No catalogue: nothing is asked.</summary>
    public static AskedFacts None { get; } = new([], [], []);

    /// <summary>The inhabitants from which some scale carries a practice.</summary>
    public ImmutableArray<int> Sizes { get; }

    /// <summary>Whether some condition looks at a fact.</summary>
    public bool Contains(Fact fact) => _facts.Contains(fact);

    /// <summary>Every number at which some condition or scale changes its answer, in ascending order.</summary>
    public ImmutableArray<decimal> Thresholds(FactKind kind) => _thresholds[(int)kind];

    /// <summary>For a count: the smallest whole numbers, 1 or more, that reach the thresholds. What no count reaches is left out.</summary>
    public IEnumerable<int> WholeThresholds(FactKind kind) =>
        Thresholds(kind).Where(number => number is > 0 and <= int.MaxValue).Select(number => (int)Math.Ceiling(number)).Distinct();

    /// <summary>One amount on each side of every threshold; none where no condition asks for it.</summary>
    public IEnumerable<decimal> Amounts(FactKind kind)
    {
        var thresholds = Thresholds(kind);
        return thresholds.IsEmpty ? [] : thresholds.Where(number => number > 0).Prepend(0);
    }
}
