using System.Globalization;
using System.Text;

namespace VifRecommender.Diagnostics;

/// <summary>The beginning of a text that somebody wrote, fit to stand in a message: one line, no control characters, not long.</summary>
internal static class Excerpt
{
    private const int MaxLength = 60;

    public static string Of(string text)
    {
        var shown = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var whole = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (shown.Length + (whole ? 2 : 1) > MaxLength) return shown.Append('…').ToString();
            if (whole) shown.Append(text[i++]).Append(text[i]);
            else shown.Append(IsPlain(text[i]) ? text[i] : ' ');
        }

        return shown.ToString();
    }

    // What could colour a terminal, turn the direction of a line, or break it.
    private static bool IsPlain(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);
}
