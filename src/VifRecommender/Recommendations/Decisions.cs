using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Recommendations;

/// <summary>
/// What an engine other than the built-in evaluation has decided for a commune. <see cref="Recommender.Tell"/> puts it into words.
/// </summary>
/// <remarks>Immutable. Equality compares collections by reference.</remarks>
public sealed record Decisions
{
    /// <summary>What is known about the commune.</summary>
    public required CommuneProfile Profile { get; init; }

    /// <summary>The day of the advice, which ends dismissals; <see langword="null"/>: every dismissal counts.</summary>
    public CalendarDate? Date { get; init; }

    /// <summary>
    /// The findings of the catalogue by id, each established, not established or unknown; what is left out is not established.
    /// </summary>
    public required IReadOnlyDictionary<string, Truth> Findings { get; init; }

    /// <summary>Every practice of the catalogue once: those that start first, in their order.</summary>
    public required ImmutableArray<PracticeDecision> Practices { get; init; }

    /// <summary>
    /// Rules of the host beside those of the catalogue, which stand in no file: of findings, of suitability, and those that give terms.
    /// </summary>
    public ImmutableArray<CatalogueRule> HostRules { get; init; } = [];

    /// <summary>Ids of those rules of suitability among them that hold a practice back until something happens.</summary>
    public ImmutableArray<string> HoldingRules { get; init; } = [];
}
