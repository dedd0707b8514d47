namespace VifRecommender.Rendering;

/// <summary>A line of the first screen: what it is, and what it says.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ScreenLine
{
    internal ScreenLine(string label, string text)
    {
        Label = label;
        Text = text;
    }

    /// <summary>What it is, such as <c>Pas encore</c>.</summary>
    public string Label { get; init; }

    /// <summary>What it says.</summary>
    public string Text { get; init; }
}
