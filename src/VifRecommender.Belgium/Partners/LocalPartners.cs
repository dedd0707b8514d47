using System.Collections.Immutable;

namespace VifRecommender.Belgium.Partners;

/// <summary>The partners of one kind for one commune: those that are known, or how to find one.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record LocalPartners
{
    internal LocalPartners(PartnerFunction function, ImmutableArray<Partner> known)
    {
        Function = function;
        Known = known;
    }

    /// <summary>What they are for.</summary>
    public PartnerFunction Function { get; init; }

    /// <summary>Those that are known, the nearest area first; empty: none is known, and the function says how to find one.</summary>
    public ImmutableArray<Partner> Known { get; init; }
}
