using System.Collections.Immutable;

namespace VifRecommender.Rendering;

/// <summary>A part of the advice, such as what comes later.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record AdvicePart
{
    internal AdvicePart(string id, string heading, string note, ImmutableArray<AdviceGroup> groups, ImmutableArray<string> remarks)
    {
        Id = id;
        Heading = heading;
        Note = note;
        Groups = groups;
        Remarks = remarks;
    }

    /// <summary>
    /// Its id in English, for links: <c>findings</c>, <c>later</c>, <c>not-advised</c>, <c>in-place</c>, <c>questions</c>,
    /// <c>cautions</c>, <c>contacts</c>.
    /// </summary>
    public string Id { get; init; }

    /// <summary>Its heading.</summary>
    public string Heading { get; init; }

    /// <summary>What is said before the entries, or empty.</summary>
    public string Note { get; init; }

    /// <summary>The entries, in groups.</summary>
    public ImmutableArray<AdviceGroup> Groups { get; init; }

    /// <summary>What is said after the entries.</summary>
    public ImmutableArray<string> Remarks { get; init; }

    /// <summary>How many entries there are.</summary>
    public int Count => Groups.Sum(group => group.Entries.Length);

    /// <summary>Whether there is nothing to say.</summary>
    public bool IsEmpty => Count == 0 && Remarks.IsEmpty;
}
