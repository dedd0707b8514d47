using VifRecommender.Facts;

namespace VifRecommender.Changes;

/// <summary>One fact that would be otherwise.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record FactChange
{
    internal FactChange(Fact fact, FactValue from, FactValue to, ChangeKind kind)
    {
        Fact = fact;
        From = from;
        To = to;
        Kind = kind;
    }

    /// <summary>The fact.</summary>
    public Fact Fact { get; init; }

    /// <summary>What the profile says; unknown where it says nothing.</summary>
    public FactValue From { get; init; }

    /// <summary>What it would say.</summary>
    public FactValue To { get; init; }

    /// <summary>Whether it is to be learned, to be brought about, or given.</summary>
    public ChangeKind Kind { get; init; }

    /// <summary>
    /// How much it asks, to put the cheaper first: learning 1, lifting a dismissal 1, a service 3, a level 3 each; what is given 100.
    /// </summary>
    internal int Effort => Kind switch
    {
        ChangeKind.Learn => 1,
        ChangeKind.Given => 100,
        _ => Fact.Definition.Effort(From, To),
    };
}
