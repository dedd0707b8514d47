using System.Collections.Immutable;
using VifRecommender.Facts;

namespace VifRecommender.Interviews;

/// <summary>What to ask next, so that the first five recommendations settle in few answers.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record NextQuestions
{
    /// <summary>How many questions of one kind may be put together, to be answered in one line.</summary>
    public const int MostTogether = 4;

    /// <summary>
    /// The facts to ask for together: one, or up to <see cref="MostTogether"/> services or local facts. Empty: nothing is left to ask.
    /// </summary>
    public required ImmutableArray<Fact> Facts { get; init; }

    /// <summary>The ids of the practices on whose place among the first five these answers bear most, at most three.</summary>
    public required ImmutableArray<string> Decides { get; init; }

    /// <summary>How many communes like this one were imagined: what is not known was drawn by stated likelihoods (judgement).</summary>
    public required int Imagined { get; init; }

    /// <summary>In how many of them the first five are those of today.</summary>
    public required int Same { get; init; }

    /// <summary>
    /// Whether the first five can be taken for settled: they are the same in every imagined commune, and no single answer that is still
    /// open changes them. Several answers together still could; that is not proved.
    /// </summary>
    public required bool IsSettled { get; init; }
}
