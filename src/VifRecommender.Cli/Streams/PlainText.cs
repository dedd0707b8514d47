using VifRecommender.Writing;

namespace VifRecommender.Cli.Streams;

/// <summary>Takes out what could command a terminal: names and texts come from files that others wrote.</summary>
internal static class PlainText
{
    /// <summary>The text on one line, without control characters and without characters that turn the direction of writing.</summary>
    public static string OneLine(string text) => SafeText.OneLine(text);
}
