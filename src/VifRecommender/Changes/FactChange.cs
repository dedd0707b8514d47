using VifRecommender.Facts;

namespace VifRecommender.Changes;

/// <summary>One fact that would be otherwise.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="From">What the profile says; unknown where it says nothing.</param>
/// <param name="To">What it would say.</param>
/// <param name="Kind">Whether it is to be learned, to be brought about, or given.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record FactChange(Fact Fact, FactValue From, FactValue To, ChangeKind Kind)
{
    /// <summary>How much it asks, to put the cheaper first: learning 1, lifting a dismissal 1, a service 3, a level 3 each; what is given 100.</summary>
    internal int Effort => Kind switch
    {
        ChangeKind.Learn => 1,
        ChangeKind.Given => 100,
        _ => Fact.Definition.Effort(From, To),
    };
}
