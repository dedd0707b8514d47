namespace VifRecommender.Conditions;

/// <summary>A test of a single fact within a condition.</summary>
/// <param name="Leaf">The test.</param>
/// <param name="Negated">Whether it stands under an odd number of negations.</param>
/// <remarks>
/// A class: every list and query over values of a kind of our own is compiled anew in each process, over objects it lies compiled in the
/// runtime. Conditions are gone through when a catalogue is read and laid out, which is much of what a short process does.
/// </remarks>
internal sealed record ConditionLeaf(FactCondition Leaf, bool Negated);
