using System.Collections.Immutable;

namespace VifRecommender.Planning.Rendering;

/// <summary>Practices that are left out of a roadmap for the same reason: often one, sometimes thirty.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record LeftOutGroup
{
    internal LeftOutGroup(string needs, string heading, ImmutableArray<string> titles)
    {
        Needs = needs;
        Heading = heading;
        Titles = titles;
    }

    /// <summary>What would bring them in: part of a sentence, to stand behind the title where there is only one.</summary>
    public string Needs { get; init; }

    /// <summary>The same over a list of several, with how many they are.</summary>
    public string Heading { get; init; }

    /// <summary>The titles of the practices, in the order of the roadmap; one or more.</summary>
    public ImmutableArray<string> Titles { get; init; }
}
