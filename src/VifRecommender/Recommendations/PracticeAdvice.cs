using System.Collections.Immutable;
using VifRecommender.Catalogues;

namespace VifRecommender.Recommendations;

/// <summary>What the advice says of one practice.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public abstract class PracticeAdvice
{
    private protected PracticeAdvice()
    {
    }

    /// <summary>The practice.</summary>
    public required Practice Practice { get; init; }

    /// <summary>Why, each with the facts that decided.</summary>
    public required ImmutableArray<Reason> Reasons { get; init; }

    /// <summary>Whether the council wishes it.</summary>
    public bool IsWished { get; init; }
}
