using System.Collections.Immutable;

namespace VifRecommender.Rendering;

/// <summary>A section of a report.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record ReportSection
{
    /// <summary>Makes a section.</summary>
    /// <param name="heading">Its heading.</param>
    /// <param name="items">Its items.</param>
    public ReportSection(string heading, ImmutableArray<ReportItem> items)
    {
        Heading = heading;
        Items = items;
    }

    /// <summary>Its heading.</summary>
    public string Heading { get; init; }

    /// <summary>Its items.</summary>
    public ImmutableArray<ReportItem> Items { get; init; }
}
