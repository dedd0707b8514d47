using System.Collections.Immutable;
using VifRecommender.Catalogues;

namespace VifRecommender.Recommendations;

/// <summary>A finding that holds for the commune.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Reasons">The rules that establish it, with the facts that decided.</param>
public sealed record EstablishedFinding(Finding Finding, ImmutableArray<Reason> Reasons);
