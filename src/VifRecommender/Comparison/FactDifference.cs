using VifRecommender.Facts;

namespace VifRecommender.Comparison;

/// <summary>A fact that is otherwise than before.</summary>
/// <remarks>Immutable and thread-safe. A rise in recorded reports is a difference like any other: no step back.</remarks>
public sealed record FactDifference
{
    internal FactDifference(Fact fact, FactValue before, FactValue after)
    {
        Fact = fact;
        Before = before;
        After = after;
    }

    /// <summary>The fact.</summary>
    public Fact Fact { get; init; }

    /// <summary>What was known.</summary>
    public FactValue Before { get; init; }

    /// <summary>What is known.</summary>
    public FactValue After { get; init; }
}
