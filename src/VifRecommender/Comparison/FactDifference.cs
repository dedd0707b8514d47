using VifRecommender.Facts;

namespace VifRecommender.Comparison;

/// <summary>A fact that is otherwise than before.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Before">What was known.</param>
/// <param name="After">What is known.</param>
/// <remarks>Immutable and thread-safe. A rise in recorded reports is a difference like any other: no step back.</remarks>
public sealed record FactDifference(Fact Fact, FactValue Before, FactValue After);
