using System.Globalization;
using System.Text;

namespace VifRecommender.Writing;

/// <summary>
/// Takes out of a text what could command whatever shows it: names and texts come from files that others wrote. Every form for people
/// (terminal, Markdown, HTML, tables, calendars) goes through it; JSON keeps every sign and escapes those that turn the direction of
/// writing.
/// </summary>
/// <remarks>Thread-safe.</remarks>
public static class SafeText
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// The text on one line, without control characters and without characters that break a line or turn the direction of writing.
    /// </summary>
    /// <param name="text">Any text; line ends become spaces.</param>
    /// <returns>The text itself where nothing had to go, else one in which a sign stands for what went.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string OneLine(string text)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        var at = 0;
        while (at < text.Length && !IsUnsafe(text[at])) at++;
        if (at == text.Length) return text;
        var safe = new StringBuilder(text.Length).Append(text, 0, at);
        for (; at < text.Length; at++)
        {
            // The two signs of one line break are one space.
            if (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n') continue;
            safe.Append(Of(text[at]));
        }

        return safe.ToString();
    }

    private static char Of(char c) => c switch
    {
        '\n' or '\t' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => ' ',
        _ => IsUnsafe(c) ? Replacement : c,
    };

    /// <summary>Whether a character has no place in a line of text.</summary>
    /// <param name="c">One unit of UTF-16.</param>
    /// <returns>True for control characters, line and paragraph separators, signs that turn the direction of writing, and private
    /// use.</returns>
    public static bool IsUnsafe(char c)
    {
        // Most texts are of our four languages: these are passed without looking them up.
        if (c is (>= ' ' and < '\u007F') or (>= '\u00A0' and < '\u0600')) return false;
        return char.IsControl(c) || c is '\u2028' or '\u2029' || TurnsDirection(c)
            || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.PrivateUse;
    }

    /// <summary>
    /// Whether a character changes from which side the text after it is read: what is shown may then differ from what is there.
    /// </summary>
    internal static bool TurnsDirection(int scalar) =>
        scalar is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);
}
