using System.Collections.Immutable;

namespace VifRecommender.Rendering;

/// <summary>A sentence of a report.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record ReportSentence
{
    internal ReportSentence(ReportMark mark, string label, string text, ImmutableArray<string> sources)
    {
        Mark = mark;
        Label = label;
        Text = text;
        Sources = sources;
    }

    /// <summary>What it weighs.</summary>
    public ReportMark Mark { get; init; }

    /// <summary>What it is about, or empty.</summary>
    public string Label { get; init; }

    /// <summary>What it says.</summary>
    public string Text { get; init; }

    /// <summary>Ids of the sources that it rests on.</summary>
    public ImmutableArray<string> Sources { get; init; }
}
