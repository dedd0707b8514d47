using System.Collections.Immutable;

namespace VifRecommender.Explanation;

/// <summary>
/// One element of a catalogue in words of one language, before it is laid out: on a terminal, a page or a host's own form.
/// </summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record ElementDescription
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required ElementKind Kind { get; init; }

    /// <summary>What it is, in words: of a rule its kind, such as <c>Safety rule</c>.</summary>
    public required string KindName { get; init; }

    /// <summary>Its title, name or, of a rule, its text.</summary>
    public required string Title { get; init; }

    /// <summary>Its description, or the question that asks for it; <see langword="null"/> where it has neither.</summary>
    public required string? Lead { get; init; }

    /// <summary>What else there is to say, in order. Several lines may have the same label.</summary>
    public required ImmutableArray<DescriptionLine> Lines { get; init; }
}
