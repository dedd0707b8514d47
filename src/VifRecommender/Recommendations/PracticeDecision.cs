using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Situations;

namespace VifRecommender.Recommendations;

/// <summary>What an engine has decided of a practice.</summary>
/// <remarks>Immutable. Equality compares terms by reference.</remarks>
public sealed record PracticeDecision
{
    /// <summary>The id of the practice.</summary>
    public required string PracticeId { get; init; }

    /// <summary>Where it is placed.</summary>
    public required Placement Place { get; init; }

    /// <summary>For one that starts: the step, 0 now.</summary>
    public int Step { get; init; }

    /// <summary>The scale at which it fits, or the widest one, which does not.</summary>
    public required Scale Scale { get; init; }

    /// <summary>Whether that scale fits.</summary>
    public required Truth ScaleFits { get; init; }

    /// <summary>For one that starts: the terms of its score, in the order in which they are listed.</summary>
    public ImmutableArray<Term> Terms { get; init; } = [];
}
