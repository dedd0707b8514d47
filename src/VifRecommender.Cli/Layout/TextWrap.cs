using System.Text;
using Spectre.Console;

namespace VifRecommender.Cli.Layout;

/// <summary>Breaks text into lines at plain spaces only: the no-break spaces of French and of numbers hold.</summary>
internal static class TextWrap
{
    /// <summary>Breaks a text.</summary>
    /// <param name="text">One paragraph.</param>
    /// <param name="width">The columns of each line, 1 or more.</param>
    /// <returns>The lines, at least one. Only a word that is longer than a line is cut.</returns>
    public static List<string> Lines(string text, int width)
    {
        List<string> lines = [];
        var (line, used) = (new StringBuilder(), 0);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var columns = Width(word);
            if (line.Length > 0 && used + 1 + columns > width) Flush(line, lines);
            used = line.Length > 0 ? used + 1 + columns : columns;
            if (line.Length > 0) line.Append(' ');
            line.Append(word);
            while (used > width)
            {
                Cut(line, lines, width);
                used = Width(line.ToString());
            }
        }

        if (line.Length > 0 || lines.Count == 0) Flush(line, lines);
        return lines;
    }

    /// <summary>The columns that a text takes.</summary>
    public static int Width(string text)
    {
        foreach (var c in text)
        {
            if (!IsPlain(c)) return text.GetCellWidth();
        }

        return text.Length;
    }

    /// <summary>
    /// Whether a character is one of those of our four languages, which take one column each; others are looked up, which takes a hundred
    /// times as long.
    /// </summary>
    internal static bool IsPlain(char c) =>
        c is (>= ' ' and <= '~') or (>= '\u00A0' and < '\u0300' and not '\u00AD') or (>= '\u2010' and <= '\u2027') or '\u202F';

    private static void Flush(StringBuilder line, List<string> lines)
    {
        lines.Add(line.ToString());
        line.Clear();
    }

    private static void Cut(StringBuilder line, List<string> lines, int width)
    {
        var head = new StringBuilder();
        foreach (var rune in line.ToString().EnumerateRunes())
        {
            if (head.Length > 0 && Width(head.ToString() + rune) > width) break;
            head.Append(rune.ToString());
        }

        lines.Add(head.ToString());
        line.Remove(0, head.Length);
    }
}
