using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Profiles;

namespace VifRecommender.Explanation;

// The building blocks of sentences, for the explainers and renderers of this assembly.
public sealed partial class Explainer
{
    /// <summary>What supports a practice, and what was found.</summary>
    internal string Evidence(Practice practice)
    {
        var strength = Capital(Name(practice.Evidence.Strength)) + ".";
        return practice.Evidence.Summary is { } summary ? $"{strength} {summary[Language]}" : strength;
    }

    internal string Accessed(Source source)
    {
        var template = source.Accessed.Length == 10 ? Words.AccessedOn : Words.Accessed;
        return Fill(template, ("date", Numbers.IsoDate(source.Accessed)));
    }

    /// <summary>The first titles, and how many more there are.</summary>
    internal string Titles(ImmutableArray<string> practices, int atMost) => practices.Length <= atMost + 1
        ? Titles(practices)
        : Count(Words.AndMore, practices.Length - atMost, ("items", string.Join(", ", practices.Take(atMost).Select(id => Quote(Title(id))))));

    // Quotation marks hold a title together, so that commas are enough.
    internal string Titles(IEnumerable<string> practices)
    {
        var titles = practices.Select(id => Quote(Title(id))).ToList();
        return titles.Count < 2 ? string.Concat(titles) : string.Join(", ", titles.Take(titles.Count - 1)) + $" {Words.And} " + titles[^1];
    }

    internal string Quote(string text) => Language switch
    {
        Language.French => $"«\u202F{text}\u202F»",
        Language.Dutch => $"“{text}”",
        Language.German => $"„{text}“",
        _ => $"‘{text}’",
    };

    /// <summary>Items joined by commas and the language's word for and; by semicolons, where an item has that word in itself.</summary>
    internal string Join(IEnumerable<string> items)
    {
        var list = items.ToList();
        var and = $" {Words.And} ";
        return list.Count switch
        {
            0 => Words.Nothing,
            1 => list[0],
            _ when list.Any(item => item.Contains(and)) => List(list),
            _ => string.Join(", ", list.Take(list.Count - 1)) + and + list[^1],
        };
    }

    /// <summary>Items joined by semicolons.</summary>
    internal string List(IEnumerable<string> items) => string.Join(Language == Language.French ? "\u202F; " : "; ", items);

    internal string Fill(string template, params (string Name, string Value)[] values) =>
        Template.Fill(template, Language, name => values.FirstOrDefault(each => each.Name == name).Value);

    internal string Count(string template, int count, params (string Name, string Value)[] values) => Template.Fill(
        template,
        Language,
        name => name == "n" ? Numbers.Number(count) : values.FirstOrDefault(each => each.Name == name).Value,
        name => name == "n" ? count : null);

    internal static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text.Substring(1);
}
