using System.Globalization;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Cli.Explaining;

/// <summary>The practice that a person named: by its id, its number on the first screen, or its title.</summary>
internal static class NamedPractice
{
    // Fewer letters are part of too many titles.
    private const int FewestLetters = 4;

    public static PracticeAdvice Find(Advice advice, string named)
    {
        var text = named.Trim();
        if (advice.Find(text) is { } byId) return byId;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return ByNumber(advice, number, text);
        var titled = ByTitle(advice, text);
        return titled.Count switch
        {
            1 => advice.Find(titled[0])!,
            > 1 => throw CommandFault.Usage(
                $"'{text}' is part of the titles of several practices: name one of {string.Join(", ", titled)}."),
            _ => throw CommandFault.Usage(
                $"The catalogue has no practice '{text}'{Suggestions.Of(text, advice.Catalogue.Practices.Select(each => each.Id))}: "
                + "name its number on the first screen, its title or its id; vif catalogue lists the ids."),
        };
    }

    private static Recommendation ByNumber(Advice advice, int number, string text)
    {
        if (number >= 1 && number <= advice.First.Length) return advice.First[number - 1];
        throw CommandFault.Usage(advice.First.IsEmpty
            ? $"There is no practice {text}: this advice has no first ones; name a title or an id, vif catalogue lists the ids."
            : $"There is no practice {text} on the first screen of this advice: its numbers are 1 to {advice.First.Length}; name a title "
                + "or "
                + "an id for the others.");
    }

    /// <summary>
    /// The ids of the practices with the title in some language; where there is none, of those whose title holds the words.
    /// </summary>
    private static List<string> ByTitle(Advice advice, string text)
    {
        List<string> Titled(Func<string, bool> isIt) =>
            [.. advice.Catalogue.Practices.Where(each => Enum.GetValues<Language>().Any(language => isIt(each.Title[language])))
                .Select(each => each.Id)];
        var same = Titled(title => string.Equals(title, text, StringComparison.OrdinalIgnoreCase));
        return same.Count > 0 || text.Length < FewestLetters ? same
            : Titled(title => title.Contains(text, StringComparison.OrdinalIgnoreCase));
    }
}
