using System.Collections.Immutable;
using VifRecommender.Catalogues;

namespace VifRecommender.Changes;

/// <summary>What it would take for a practice to be recommended now; or, for one that is, what it hangs on.</summary>
/// <param name="Practice">The practice.</param>
/// <param name="IsRecommended">Whether it is recommended now.</param>
/// <param name="Sets">
/// When it is not: all minimal sets of up to three facts that make it recommended, the cheapest first, those with something given last. When
/// it is: the single facts that would take it away, those that can change first.
/// </param>
/// <remarks>Immutable and thread-safe. Each set was proved by evaluating again.</remarks>
public sealed record SmallestChanges(Practice Practice, bool IsRecommended, ImmutableArray<ChangeSet> Sets);
