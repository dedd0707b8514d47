using System.Collections.Immutable;

namespace VifRecommender.Rendering;

/// <summary>The facts that a rule saw.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Facts">Each fact with what was observed and expected.</param>
/// <param name="Sources">Ids of the rule's sources.</param>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record ReportFacts(string Rule, ImmutableArray<ReportSentence> Facts, ImmutableArray<string> Sources);
