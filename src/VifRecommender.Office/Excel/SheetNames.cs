using System.Globalization;
using System.Text;
using VifRecommender.Office.Packing;

namespace VifRecommender.Office.Excel;

/// <summary>Makes names that Excel takes: at most 31 characters, without seven signs, each once.</summary>
internal sealed class SheetNames
{
    private const int MaxLength = 31;

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public string Of(string text)
    {
        var name = new StringBuilder();
        foreach (var c in XmlText.Of(text)) name.Append(c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' ? ' ' : c);
        var clean = name.ToString().Trim(' ', '\'');
        var made = Cut(clean.Length == 0 ? "1" : clean, MaxLength);
        for (var i = 2; !_taken.Add(made); i++)
        {
            var suffix = $" ({i.ToString(CultureInfo.InvariantCulture)})";
            made = Cut(clean, MaxLength - suffix.Length) + suffix;
        }

        return made;
    }

    // Not within a pair of surrogates.
    private static string Cut(string text, int length) =>
        text.Length <= length ? text : text.Substring(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length).TrimEnd();
}
