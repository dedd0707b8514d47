using System.Collections.Immutable;

namespace VifRecommender.Documents;

/// <summary>A cell of a table.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record TextCell
{
    /// <summary>Makes a cell.</summary>
    /// <param name="lines">Its lines; none: it is left free to write in.</param>
    public TextCell(params ImmutableArray<TextLine> lines)
    {
        Lines = lines;
    }

    /// <summary>Its lines; none: it is left free to write in.</summary>
    public ImmutableArray<TextLine> Lines { get; init; }
}
