using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Facts;

namespace VifRecommender.Comparison;

/// <summary>A practice that stands elsewhere, or of which a rule says something else.</summary>
/// <param name="Practice">The practice.</param>
/// <param name="Before">Where it stood.</param>
/// <param name="After">Where it stands.</param>
/// <param name="Rules">The rules that moved it. None: others passed it, or fell behind.</param>
/// <param name="Facts">The facts that differ and that these rules look at.</param>
/// <param name="PassedBy">Ids of practices that stand before it now and did not, or the other way round; where no rule moved it.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record PracticeMove(Practice Practice, Place Before, Place After, ImmutableArray<RuleDifference> Rules, ImmutableArray<Fact> Facts, ImmutableArray<string> PassedBy)
{
    /// <summary>Whether it changed lists, and not only ranks.</summary>
    public bool ChangedList => Before.Kind != After.Kind || (Before.Kind == PlaceKind.Later && Before.Number != After.Number);
}
