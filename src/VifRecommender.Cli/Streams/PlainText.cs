using System.Globalization;
using System.Text;

namespace VifRecommender.Cli.Streams;

/// <summary>Takes out what could command a terminal: names and texts come from files that others wrote.</summary>
internal static class PlainText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text on one line, without control characters and without characters that turn the direction of writing.</summary>
    public static string OneLine(string text)
    {
        if (!text.Any(IsUnsafe)) return text;
        var plain = new StringBuilder(text.Length);
        foreach (var c in text) plain.Append(c is '\n' or '\t' or '\r' ? ' ' : IsUnsafe(c) ? Replacement : c);
        return plain.ToString();
    }

    private static bool IsUnsafe(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
        || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.PrivateUse;
}
