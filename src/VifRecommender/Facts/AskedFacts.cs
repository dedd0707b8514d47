using System.Collections.Immutable;

namespace VifRecommender.Facts;

/// <summary>
/// What the conditions and scales of a catalogue ask of facts. Between answers that no test tells apart, one stands for all.
/// </summary>
internal sealed class AskedFacts
{
    private readonly HashSet<Fact> _facts;
    private readonly Dictionary<FactKind, ImmutableArray<decimal>> _thresholds;

    /// <param name="tests">The tests of single facts in all conditions.</param>
    /// <param name="groupSizes">The inhabitants from which a zone or a group of communes carries a practice.</param>
    /// <param name="sizes">The same for all scales, the commune's own included.</param>
    public AskedFacts(IReadOnlyCollection<(Fact Fact, FactTest Test)> tests, IEnumerable<int> groupSizes, IEnumerable<int> sizes)
    {
        _facts = [.. tests.Select(each => each.Fact)];
        _thresholds = tests
            .SelectMany(each => new[] { each.Test.Bounds.AtLeast, each.Test.Bounds.Below }.OfType<decimal>()
                .Select(number => (each.Fact.Kind, Number: number)))
            .Concat(groupSizes.Select(size => (Kind: FactKind.PartnershipPopulation, Number: (decimal)size)))
            .GroupBy(each => each.Kind)
            .ToDictionary(group => group.Key,
                group => group.Select(each => each.Number).Distinct().OrderBy(number => number).ToImmutableArray());
        Sizes = [.. sizes.Distinct()];
    }

    /// <summary>No catalogue: nothing is asked.</summary>
    public static AskedFacts None { get; } = new([], [], []);

    /// <summary>The inhabitants from which some scale carries a practice.</summary>
    public ImmutableArray<int> Sizes { get; }

    /// <summary>Whether some condition looks at a fact.</summary>
    public bool Contains(Fact fact) => _facts.Contains(fact);

    /// <summary>Every number at which some condition or scale changes its answer, in ascending order.</summary>
    public ImmutableArray<decimal> Thresholds(FactKind kind) => _thresholds.TryGetValue(kind, out var thresholds) ? thresholds : [];

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
