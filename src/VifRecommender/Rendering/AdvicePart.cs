using System.Collections.Immutable;

namespace VifRecommender.Rendering;

/// <summary>A part of the advice, such as what comes later.</summary>
/// <param name="Id">Its id in English, for links: <c>findings</c>, <c>later</c>, <c>not-advised</c>, <c>in-place</c>, <c>questions</c>,
/// <c>cautions</c>, <c>contacts</c>.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Note">What is said before the entries, or empty.</param>
/// <param name="Groups">The entries, in groups.</param>
/// <param name="Remarks">What is said after the entries.</param>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record AdvicePart(string Id, string Heading, string Note, ImmutableArray<AdviceGroup> Groups, ImmutableArray<string> Remarks)
{
    /// <summary>How many entries there are.</summary>
    public int Count => Groups.Sum(group => group.Entries.Length);

    /// <summary>Whether there is nothing to say.</summary>
    public bool IsEmpty => Count == 0 && Remarks.IsEmpty;
}
