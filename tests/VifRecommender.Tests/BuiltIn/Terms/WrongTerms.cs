using System.Text.Json;
using System.Text.RegularExpressions;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.BuiltIn.Terms;

/// <summary>The lists of wrong terms, a file for each language beside this one.</summary>
internal static partial class WrongTerms
{
    private static readonly (Language Language, string File)[] Files =
    [
        (Language.French, "fr.json"),
        (Language.Dutch, "nl.json"),
        (Language.German, "de.json"),
        (Language.English, "en.json"),
    ];

    public static IReadOnlyList<WrongTerm> All { get; } = [.. Files.SelectMany(each => Read(each.Language, each.File))];

    /// <summary>What is wrong in a text, each with the words to write instead.</summary>
    public static IEnumerable<string> In(Language language, string place, string text)
    {
        // The name of a placeholder is no word that anybody reads.
        var read = Placeholder().Replace(text, "{}");
        return All.Where(term => term.Language == language && term.Pattern.IsMatch(read))
            .Select(term => $"{place}, {language}: “{term.Pattern.Match(read).Value}” in “{text}”; write as in “{term.Right}”");
    }

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();

    private static IEnumerable<WrongTerm> Read(Language language, string file)
    {
        using var document =
            JsonDocument.Parse(File.ReadAllText(Repository.PathOf("tests", "VifRecommender.Tests", "BuiltIn", "Terms", file)));
        foreach (var entry in document.RootElement.EnumerateArray())
        {
            var wrong = entry.GetProperty("wrong").GetString()!;
            var pattern = entry.TryGetProperty("pattern", out var written) ? written.GetString()! : Regex.Escape(wrong);
            // A space of a pattern is any space: French sets narrow no-break ones before its signs.
            var spaced = pattern.Replace(@"\ ", " ").Replace(" ", @"\s");
            yield return new WrongTerm(language, wrong, entry.GetProperty("right").GetString()!,
                new Regex(spaced, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));
        }
    }
}
