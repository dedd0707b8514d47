using System.Collections.Immutable;
using VifRecommender.Profiles;

namespace VifRecommender.Documents;

/// <summary>A part of a document that begins a page.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record DocumentPage
{
    /// <summary>The language of its texts.</summary>
    public required Language Language { get; init; }

    /// <summary>Its heading.</summary>
    public required string Title { get; init; }

    /// <summary>What stands above the heading in small type, such as whose paper it is; or nothing.</summary>
    public string? Above { get; init; }

    /// <summary>Its parts, in order.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>What stands at its end in small type; or nothing.</summary>
    public string? Footer { get; init; }

    /// <summary>How closely it is set: a page that has to fit a sheet of paper is set in smaller type.</summary>
    public PageDensity Density { get; init; }
}
