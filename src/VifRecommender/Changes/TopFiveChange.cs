using System.Collections.Immutable;

namespace VifRecommender.Changes;

/// <summary>A single fact that would change which five practices come first.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record TopFiveChange
{
    internal TopFiveChange(FactChange change, ImmutableArray<string> enters, ImmutableArray<string> leaves)
    {
        Change = change;
        Enters = enters;
        Leaves = leaves;
    }

    /// <summary>The fact.</summary>
    public FactChange Change { get; init; }

    /// <summary>Ids of practices that would come among the first five, in the order of their ranks.</summary>
    public ImmutableArray<string> Enters { get; init; }

    /// <summary>Ids of practices that would leave the first five.</summary>
    public ImmutableArray<string> Leaves { get; init; }
}
