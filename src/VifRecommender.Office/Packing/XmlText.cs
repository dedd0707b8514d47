using System.Text;
using VifRecommender.Writing;

namespace VifRecommender.Office.Packing;

/// <summary>Makes a text safe for XML: texts come from files that others wrote.</summary>
internal static class XmlText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text on one line, without what XML cannot hold: half a pair of surrogates, and two that are no characters.</summary>
    public static string Of(string text)
    {
        var line = SafeText.OneLine(text);
        StringBuilder? safe = null;
        for (var i = 0; i < line.Length; i++)
        {
            var isPair = char.IsHighSurrogate(line[i]) && i + 1 < line.Length && char.IsLowSurrogate(line[i + 1]);
            if (isPair) i++;
            else if (char.IsSurrogate(line[i]) || line[i] is '\uFFFE' or '\uFFFF') (safe ??= new StringBuilder(line))[i] = Replacement;
        }

        return safe?.ToString() ?? line;
    }

    /// <summary>The text for an element of XML that is written by hand.</summary>
    public static string Escape(string text) => Of(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
