namespace VifRecommender.Documents;

/// <summary>A line of text.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record TextLine
{
    /// <summary>Makes a line of text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lead">What stands before it in bold, or nothing.</param>
    public TextLine(string text, string? lead = null)
    {
        Text = text;
        Lead = lead;
    }

    /// <summary>The text.</summary>
    public string Text { get; init; }

    /// <summary>What stands before it in bold, or nothing.</summary>
    public string? Lead { get; init; }
}
