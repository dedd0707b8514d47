namespace VifRecommender.Planning;

/// <summary>One quarter of a roadmap.</summary>
/// <param name="Number">The quarter, from 0.</param>
/// <param name="BudgetEur">Euros that the plan takes in it.</param>
/// <param name="StaffFte">Staff that the plan takes in it, in full-time equivalents.</param>
/// <param name="Starts">How many practices start in it.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record RoadmapQuarter(int Number, decimal BudgetEur, decimal StaffFte, int Starts);
