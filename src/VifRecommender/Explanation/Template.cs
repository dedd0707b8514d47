using System.Text;
using VifRecommender.Profiles;

namespace VifRecommender.Explanation;

/// <summary>
/// Fills <c>{name}</c> and <c>{name, plural, one{…} other{…}}</c>. In French 0 and 1 take <c>one</c>; in the other languages only 1 does.
/// </summary>
internal static class Template
{
    /// <summary>Fills a template; a name without a value stays as it is written, so that nothing is silently lost.</summary>
    public static string Fill(string template, Language language, Func<string, string?> value, Func<string, decimal?>? count = null)
    {
        if (template.IndexOf('{') < 0) return template;
        var text = new StringBuilder();
        var at = 0;
        while (at < template.Length)
        {
            if (template[at] != '{')
            {
                text.Append(template[at++]);
                continue;
            }

            var end = Closing(template, at);
            var inner = template.Substring(at + 1, end - at - 1);
            text.Append(Resolve(inner, language, value, count) ?? template.Substring(at, end - at + 1));
            at = end + 1;
        }

        return text.ToString();
    }

    /// <summary>The names in a template, those inside the branches of a plural included.</summary>
    public static IEnumerable<string> Names(string template)
    {
        for (var at = template.IndexOf('{'); at >= 0; at = template.IndexOf('{', at))
        {
            var end = Closing(template, at);
            var inner = template.Substring(at + 1, end - at - 1);
            var comma = inner.IndexOf(',');
            yield return (comma < 0 ? inner : inner.Substring(0, comma)).Trim();
            if (comma >= 0)
            {
                foreach (var branch in new[] { Branch(inner, "one"), Branch(inner, "other") })
                {
                    foreach (var name in Names(branch ?? "")) yield return name;
                }
            }

            at = end + 1;
        }
    }

    private static string? Resolve(string inner, Language language, Func<string, string?> value, Func<string, decimal?>? count)
    {
        var comma = inner.IndexOf(',');
        if (comma < 0) return value(inner);
        var number = count?.Invoke(inner.Substring(0, comma).Trim());
        var isOne = number == 1 || (language == Language.French && number == 0);
        return Branch(inner, isOne ? "one" : "other") is { } branch ? Fill(branch, language, value, count) : null;
    }

    private static string? Branch(string inner, string name)
    {
        var start = inner.IndexOf(name + "{", StringComparison.Ordinal);
        if (start < 0) return null;
        start += name.Length;
        var end = Closing(inner, start);
        return inner.Substring(start + 1, end - start - 1);
    }

    private static int Closing(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            if (text[i] == '{') depth++;
            else if (text[i] == '}' && --depth == 0) return i;
        }

        return text.Length - 1;
    }
}
