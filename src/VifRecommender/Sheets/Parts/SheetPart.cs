using System.Collections.Immutable;
using VifRecommender.Documents;

namespace VifRecommender.Sheets.Parts;

/// <summary>A block of a sheet before it is filled in.</summary>
internal abstract record SheetPart
{
    /// <summary>The administrations that it is for; empty: all.</summary>
    public ImmutableArray<Administration> For { get; init; } = [];

    /// <summary>Its blocks on paper; none, where there is nothing to say.</summary>
    public abstract IEnumerable<Block> Write(SheetPen pen);
}
