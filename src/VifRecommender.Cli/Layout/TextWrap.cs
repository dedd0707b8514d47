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
        var line = new StringBuilder();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && Width(line.ToString()) + 1 + Width(word) > width) Flush(line, lines);
            if (line.Length > 0) line.Append(' ');
            line.Append(word);
            while (Width(line.ToString()) > width) Cut(line, lines, width);
        }

        if (line.Length > 0 || lines.Count == 0) Flush(line, lines);
        return lines;
    }

    /// <summary>The columns that a text takes.</summary>
    public static int Width(string text) => text.GetCellWidth();

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
