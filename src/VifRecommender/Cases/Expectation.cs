using System.Collections.Immutable;

namespace VifRecommender.Cases;

/// <summary>What the advice of a case is expected to say. What is left out does not matter.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record Expectation
{
    /// <summary>Ids of practices recommended now.</summary>
    public ImmutableArray<string> Recommended { get; init; } = [];

    /// <summary>Ids of practices among the first so many recommendations.</summary>
    public ImmutableSortedDictionary<int, ImmutableArray<string>> InTop { get; init; } =
        ImmutableSortedDictionary<int, ImmutableArray<string>>.Empty;

    /// <summary>Ids of practices that come later.</summary>
    public ImmutableArray<string> Later { get; init; } = [];

    /// <summary>Ids of practices that are not advised.</summary>
    public ImmutableArray<string> NotAdvised { get; init; } = [];

    /// <summary>Ids of practices that are in place or in progress.</summary>
    public ImmutableArray<string> InPlace { get; init; } = [];

    /// <summary>Ids of practices that are not recommended now, wherever else they stand.</summary>
    public ImmutableArray<string> NotRecommended { get; init; } = [];

    /// <summary>Pairs of practices: the first can start before the second, or ranks higher in the same step.</summary>
    public ImmutableArray<(string First, string Second)> Before { get; init; } = [];

    /// <summary>For practices the facts, such as <c>service:known-contact-point</c>, that are named as missing.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> Missing { get; init; } =
        ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>Facts that are asked for.</summary>
    public ImmutableArray<string> Questions { get; init; } = [];

    /// <summary>Ids of findings that are established.</summary>
    public ImmutableArray<string> Findings { get; init; } = [];

    /// <summary>Ids of rules that fire: establish, hold back, advise against, caution, contradict, or give points.</summary>
    public ImmutableArray<string> Fires { get; init; } = [];

    /// <summary>Ids of rules that do not fire.</summary>
    public ImmutableArray<string> DoesNotFire { get; init; } = [];
}
