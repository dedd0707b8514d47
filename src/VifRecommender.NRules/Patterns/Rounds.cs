using System.Linq.Expressions;

namespace VifRecommender.NRules.Patterns;

/// <summary>Findings that build on each other, which a condition reads from one round of settling them.</summary>
/// <param name="Findings">The findings.</param>
/// <param name="Round">The fact of the round.</param>
internal sealed record Rounds(IReadOnlySet<string> Findings, ParameterExpression Round);
