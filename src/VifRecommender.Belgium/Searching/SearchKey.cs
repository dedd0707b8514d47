using System.Text;

namespace VifRecommender.Belgium.Searching;

/// <summary>Makes of a name what it is searched by: no accents, case, hyphens or apostrophes, and one word for "saint".</summary>
internal static class SearchKey
{
    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿ";
    private const string Plain = "aaaaaaceeeeiiiinoooooouuuuyy";

    /// <summary>A longer text is the name of nothing.</summary>
    private const int MaxLength = 100;

    public static string Of(string text)
    {
        var key = new StringBuilder();
        var word = new StringBuilder();
        foreach (var letter in text.Length > MaxLength ? text.Substring(0, MaxLength) : text) Add(char.ToLowerInvariant(letter), word, key);
        End(word, key);
        return key.ToString();
    }

    /// <summary>The key without spaces: "la louvière" and "lalouviere" are the same.</summary>
    public static string Compact(string key) => key.Replace(" ", "");

    private static void Add(char letter, StringBuilder word, StringBuilder key)
    {
        var at = Accented.IndexOf(letter);
        if (at >= 0) word.Append(Plain[at]);
        else if (letter is 'œ') word.Append("oe");
        else if (letter is 'æ') word.Append("ae");
        else if (letter is 'ß') word.Append("ss");
        // An accent that stands as a character of its own adds nothing.
        else if (letter is >= '\u0300' and <= '\u036F') return;
        else if (char.IsLetterOrDigit(letter)) word.Append(letter);
        else End(word, key);
    }

    private static void End(StringBuilder word, StringBuilder key)
    {
        if (word.Length == 0) return;
        if (key.Length > 0) key.Append(' ');
        key.Append(word.ToString() switch
        {
            "saint" or "sint" or "sankt" => "st",
            "sainte" => "ste",
            var other => other,
        });
        word.Clear();
    }
}
