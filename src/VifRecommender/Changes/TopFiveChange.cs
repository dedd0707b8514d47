using System.Collections.Immutable;

namespace VifRecommender.Changes;

/// <summary>A single fact that would change which five practices come first.</summary>
/// <param name="Change">The fact.</param>
/// <param name="Enters">Ids of practices that would come among the first five, in the order of their ranks.</param>
/// <param name="Leaves">Ids of practices that would leave the first five.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record TopFiveChange(FactChange Change, ImmutableArray<string> Enters, ImmutableArray<string> Leaves);
