using System.Collections.Immutable;

namespace VifRecommender.Rendering;

/// <summary>An item of a section, with what is said below it.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record ReportItem
{
    /// <summary>Makes an item.</summary>
    /// <param name="text">The item.</param>
    /// <param name="details">What is said below it, or nothing.</param>
    public ReportItem(string text, ImmutableArray<string> details)
    {
        Text = text;
        Details = details;
    }

    /// <summary>The item.</summary>
    public string Text { get; init; }

    /// <summary>What is said below it, or nothing.</summary>
    public ImmutableArray<string> Details { get; init; }
}
