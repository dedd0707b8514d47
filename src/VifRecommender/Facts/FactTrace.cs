using VifRecommender.Situations;

namespace VifRecommender.Facts;

/// <summary>One fact as a condition saw it: what was observed, what was asked, and whether it held.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Value">The observed value.</param>
/// <param name="Test">What the condition asks of it, with its threshold.</param>
/// <param name="Truth">Whether it holds.</param>
public readonly record struct FactTrace(Fact Fact, FactValue Value, FactTest Test, Truth Truth);
