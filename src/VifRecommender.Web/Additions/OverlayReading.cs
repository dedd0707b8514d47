using System.Collections.Immutable;
using VifRecommender.Diagnostics;

namespace VifRecommender.Web.Additions;

/// <summary>What came of reading a commune's own additions.</summary>
/// <param name="Recommender">What advises with them; nothing where they are refused.</param>
/// <param name="Name">Their id and version, as they call themselves.</param>
/// <param name="Diagnostics">Every fault; of additions that are used, what is remarked of them.</param>
/// <param name="Practices">How many practices they add.</param>
/// <param name="Rules">How many rules they add.</param>
public sealed record OverlayReading(Recommender? Recommender, string? Name, ImmutableArray<Diagnostic> Diagnostics, int Practices,
    int Rules)
{
    /// <summary>Whether they have no fault and are refused for their size.</summary>
    public bool IsTooLarge => Recommender is null && Diagnostics.IsEmpty;
}
