using System.Text;
using VifRecommender.Profiles;

namespace VifRecommender.Catalogues;

/// <summary>
/// Fills <c>{name}</c> and <c>{name, plural, one{…} other{…}}</c>. In French, from 0 to under 2 takes <c>one</c>; in the other languages
/// only 1 does.
/// </summary>
internal static class Template
{
    private const string Vowels = "aeiouàâäéèêëîïôöûùüœæAEIOUÀÂÄÉÈÊËÎÏÔÖÛÙÜŒÆ";

    /// <summary>
    /// Fills a template. A name without a value, and a brace that nothing closes, stay as they are written: texts of overlays come
    /// from others, and nothing of them is silently lost.
    /// </summary>
    public static string Fill(string template, Language language, Func<string, string?> value, Func<string, decimal?>? count = null)
    {
        if (template.IndexOf('{') < 0) return template;
        var text = new StringBuilder();
        var at = 0;
        while (at < template.Length)
        {
            var end = template[at] == '{' ? Closing(template, at) : -1;
            if (end < 0)
            {
                text.Append(template[at++]);
                continue;
            }

            var inner = template.Substring(at + 1, end - at - 1);
            if (Resolve(inner, language, value, count) is { } filled)
            {
                if (language == Language.French) Elide(text, filled);
                text.Append(filled);
            }
            else text.Append(template, at, end - at + 1);

            at = end + 1;
        }

        return text.ToString();
    }

    /// <summary>The names that choose between the branches of a plural.</summary>
    public static IEnumerable<string> Counts(string template)
    {
        for (var at = template.IndexOf('{'); at >= 0; at = template.IndexOf('{', at))
        {
            var end = Closing(template, at);
            if (end < 0) yield break;
            var inner = template.Substring(at + 1, end - at - 1);
            if (inner.AsSpan().IndexOf(',') >= 0) yield return Name(inner);
            foreach (var (_, branch) in Branches(inner))
            {
                foreach (var name in Counts(branch)) yield return name;
            }

            at = end + 1;
        }
    }

    /// <summary>The names in a template, those inside the branches of a plural included.</summary>
    public static IEnumerable<string> Names(string template)
    {
        for (var at = template.IndexOf('{'); at >= 0; at = template.IndexOf('{', at))
        {
            var end = Closing(template, at);
            if (end < 0) yield break;
            var inner = template.Substring(at + 1, end - at - 1);
            yield return Name(inner);
            foreach (var (_, branch) in Branches(inner))
            {
                foreach (var name in Names(branch)) yield return name;
            }

            at = end + 1;
        }
    }

    /// <summary>In French "de" and "De" lose their vowel before another: d’Ixelles.</summary>
    private static void Elide(StringBuilder text, string next)
    {
        var end = text.Length;
        if (end < 3 || text[end - 1] != ' ' || text[end - 2] != 'e' || text[end - 3] is not ('d' or 'D')) return;
        if ((end > 3 && char.IsLetter(text[end - 4])) || !BeginsWithVowel(next)) return;
        text.Length -= 2;
        text.Append('’');
    }

    /// <summary>Whether a word begins with a vowel that is heard: y only before a consonant, as in Yvoir.</summary>
    private static bool BeginsWithVowel(string text) =>
        text.Length > 0 && (Vowels.Contains(text[0])
            || (text[0] is 'y' or 'Y' && text.Length > 1 && char.IsLetter(text[1]) && !Vowels.Contains(text[1])));

    private static string? Resolve(string inner, Language language, Func<string, string?> value, Func<string, decimal?>? count)
    {
        if (inner.IndexOf(',') < 0) return value(inner.Trim());
        if (count?.Invoke(Name(inner)) is not { } number) return null;
        var isOne = language == Language.French ? number < 2 : number == 1;
        var branches = Branches(inner);
        var chosen = branches.FirstOrDefault(each => each.Name == (isOne ? "one" : "other")).Text
            ?? branches.FirstOrDefault(each => each.Name == "other").Text;
        return chosen is null ? null : Fill(chosen, language, value, count);
    }

    private static string Name(string inner)
    {
        var comma = inner.IndexOf(',');
        return (comma < 0 ? inner : inner.Substring(0, comma)).Trim();
    }

    /// <summary>The branches of a plural: each word before a brace with what the brace encloses.</summary>
    private static List<(string Name, string Text)> Branches(string inner)
    {
        var branches = new List<(string Name, string Text)>();
        var at = inner.LastIndexOf(',', inner.IndexOf('{') is >= 0 and var first ? first : 0) + 1;
        while (at > 0 && inner.IndexOf('{', at) is >= 0 and var open && Closing(inner, open) is >= 0 and var end)
        {
            branches.Add((inner.Substring(at, open - at).Trim(), inner.Substring(open + 1, end - open - 1)));
            at = end + 1;
        }

        return branches;
    }

    /// <summary>Where the brace at a place closes, or -1.</summary>
    private static int Closing(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            if (text[i] == '{') depth++;
            else if (text[i] == '}' && --depth == 0) return i;
        }

        return -1;
    }
}
