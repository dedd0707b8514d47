namespace VifRecommender.Documents;

/// <summary>A line of text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Lead">What stands before it in bold, or nothing.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record TextLine(string Text, string? Lead = null);
