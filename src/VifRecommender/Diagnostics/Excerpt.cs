using System.Globalization;
using System.Text;

namespace VifRecommender.Diagnostics;

/// <summary>The beginning of a text that somebody wrote, fit to stand in a message: one line, no control characters, not long.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class Excerpt
{
    private const int MaxLength = 60;

    /// <summary>The beginning of a text.</summary>
    /// <param name="text">The text, as it was read from a file, a form or a command line.</param>
    /// <returns>At most 60 characters and an ellipsis; what could break or colour a line, or turn its direction, is a space.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Of(string text)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
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
