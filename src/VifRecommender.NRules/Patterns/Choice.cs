using VifRecommender.Conditions;

namespace VifRecommender.NRules.Patterns;

/// <summary>A part of a guard or need that can be met in several ways, of which the earliest counts.</summary>
/// <param name="Id">The id of the guard or practice, and which of its choices.</param>
/// <param name="Ways">The ways.</param>
internal sealed record Choice(string Id, IReadOnlyList<Condition> Ways);
