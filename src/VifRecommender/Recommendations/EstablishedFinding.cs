using System.Collections.Immutable;
using VifRecommender.Catalogues;

namespace VifRecommender.Recommendations;

/// <summary>A finding that holds for the commune.</summary>
public sealed record EstablishedFinding
{
    internal EstablishedFinding(Finding finding, ImmutableArray<Reason> reasons)
    {
        Finding = finding;
        Reasons = reasons;
    }

    /// <summary>The finding.</summary>
    public Finding Finding { get; init; }

    /// <summary>The rules that establish it, with the facts that decided.</summary>
    public ImmutableArray<Reason> Reasons { get; init; }
}
