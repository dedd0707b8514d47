namespace VifRecommender.Rendering;

/// <summary>A line of the first screen: what it is, and what it says.</summary>
/// <param name="Label">What it is, such as <c>Pas encore</c>.</param>
/// <param name="Text">What it says.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ScreenLine(string Label, string Text);
