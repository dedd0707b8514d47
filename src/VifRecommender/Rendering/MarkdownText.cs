using System.Text;
using VifRecommender.Writing;

namespace VifRecommender.Rendering;

/// <summary>Escapes texts for Markdown (CommonMark, and the tables of GitHub).</summary>
/// <remarks>Thread-safe.</remarks>
public static class MarkdownText
{
    /// <summary>Escapes what Markdown would read as a sign of its own; a text is one line.</summary>
    /// <param name="text">Any text; line ends become spaces.</param>
    /// <returns>The text with backslashes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Escape(string text)
    {
        text = SafeText.OneLine(text);
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsSign(text, i)) escaped.Append('\\');
            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    /// <summary>An address for a link in angle brackets.</summary>
    /// <param name="url">The address.</param>
    /// <returns>The address without what would end the brackets.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="url"/> is null.</exception>
    public static string Address(string url) =>
        SafeText.OneLine(url ?? throw new ArgumentNullException(nameof(url))).Replace("\\", "%5C").Replace("<", "%3C").Replace(">", "%3E")
            .Replace(" ", "%20");

    private static bool IsSign(string text, int at) => text[at] switch
    {
        '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' or '~' => true,
        // Only at the beginning of a line these make a list or a heading.
        '-' or '+' or '=' => at == 0,
        '.' or ')' => at > 0 && at <= 9 && IsNumber(text, at) && (at + 1 == text.Length || text[at + 1] == ' '),
        '&' => IsEntity(text, at),
        _ => false,
    };

    private static bool IsNumber(string text, int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (text[i] is < '0' or > '9') return false;
        }

        return true;
    }

    private static bool IsEntity(string text, int at)
    {
        for (var i = at + 1; i < text.Length; i++)
        {
            if (text[i] == ';') return i > at + 1;
            if (text[i] is not ((>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or '#')) return false;
        }

        return false;
    }
}
