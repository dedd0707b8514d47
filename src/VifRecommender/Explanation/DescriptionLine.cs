using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;

namespace VifRecommender.Explanation;

/// <summary>
/// One labelled statement on an element of a catalogue. <see cref="Label"/> and <see cref="Text"/> suffice for plain text; the other
/// members are for a layout that shows a condition as a tree, or links to elements and sources.
/// </summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record DescriptionLine
{
    /// <summary>What the statement is about.</summary>
    public required string Label { get; init; }

    /// <summary>The statement; empty where <see cref="Condition"/> makes it.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// The condition that the statement is, or <see langword="null"/>. <see cref="Explainer.Describe"/> puts it into words.
    /// </summary>
    public Condition? Condition { get; init; }

    /// <summary>The elements that the text names, in its order; empty where it names none.</summary>
    public ImmutableArray<ElementName> Elements { get; init; } = [];

    /// <summary>The source that the text names, or <see langword="null"/>.</summary>
    public Source? Source { get; init; }
}
