using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;

namespace VifRecommender.Explanation;

/// <summary>What kind of element an id names.</summary>
internal enum ElementKind
{
    Practice,
    Rule,
    Service,
    Finding,
    Signal,
    Structure,
}

/// <summary>One element of a catalogue in words, before it is laid out on a terminal or a page.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Element">What it is.</param>
/// <param name="Title">Its title or text.</param>
/// <param name="Kind">What kind of element it is.</param>
/// <param name="Lead">Its description or question, or nothing.</param>
/// <param name="Lines">What else there is to say, in order.</param>
internal sealed record ElementDescription(string Id, ElementKind Element, string Title, string Kind, string? Lead,
    ImmutableArray<DescriptionLine> Lines);

/// <summary>One labelled statement of a description: a text, a condition, other elements or a source.</summary>
internal abstract record DescriptionLine(string Label)
{
    /// <summary>A text.</summary>
    public sealed record Plain(string Label, string Text) : DescriptionLine(Label);

    /// <summary>A condition; the text stands for one without parts.</summary>
    public sealed record Test(string Label, Condition Condition, string Text) : DescriptionLine(Label);

    /// <summary>Other elements of one kind, by id and name.</summary>
    public sealed record Elements(string Label, ElementKind Kind, ImmutableArray<(string Id, string Name)> Named) : DescriptionLine(Label);

    /// <summary>A source.</summary>
    public sealed record From(string Label, Source Source) : DescriptionLine(Label);
}
