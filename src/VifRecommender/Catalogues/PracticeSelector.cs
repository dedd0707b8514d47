using System.Collections.Immutable;
using VifRecommender.Profiles;

namespace VifRecommender.Catalogues;

/// <summary>Selects practices by what is said here; all of it must match. What is left out does not matter.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record PracticeSelector
{
    /// <summary>Ids of practices; empty: any.</summary>
    public ImmutableArray<string> Practices { get; init; } = [];

    /// <summary>The domain.</summary>
    public Domain? Domain { get; init; }

    /// <summary>The dimension that the practice strengthens.</summary>
    public MaturityDimension? Dimension { get; init; }

    /// <summary>The set-up time.</summary>
    public Effort? Effort { get; init; }

    /// <summary>What supports it.</summary>
    public EvidenceStrength? Strength { get; init; }

    /// <summary>Only practices in a domain of the commune's focus.</summary>
    public bool InFocus { get; init; }

    /// <summary>Only practices that strengthen the dimension known to be lowest (all of them, where several are equally low).</summary>
    public bool OfLowestDimension { get; init; }

    /// <summary>Only practices that the council wishes.</summary>
    public bool Wished { get; init; }

    /// <summary>Only practices that the commune has planned.</summary>
    public bool Planned { get; init; }

    /// <summary>Only practices whose fitting scale is wider than the commune.</summary>
    public bool Shared { get; init; }

    /// <summary>Whether another selector says the same, whatever the order of its ids.</summary>
    internal bool IsSame(PracticeSelector other) =>
        Practices.OrderBy(id => id, StringComparer.Ordinal)
            .SequenceEqual(other.Practices.OrderBy(id => id, StringComparer.Ordinal), StringComparer.Ordinal)
        && (this with { Practices = [] }) == (other with { Practices = [] });
}
