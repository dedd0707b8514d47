using System.Text.RegularExpressions;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.BuiltIn.Terms;

/// <summary>
/// The words of the interface by language: every string of the source files that are named after a language, in the library,
/// the planner, the command line and the web host, and of the parts of RoadmapWords.cs.
/// </summary>
internal static partial class InterfaceWords
{
    private static readonly string[] Endings = ["Words.cs", "Wording.cs", "Text.cs"];

    private static readonly Language[] Languages = [Language.French, Language.Dutch, Language.German, Language.English];

    public static IReadOnlyList<(string Place, Language Language, string Text)> All { get; } = [.. Sources().SelectMany(Strings)];

    private static IEnumerable<(string Place, Language Language, string Source)> Sources()
    {
        foreach (var file in Files())
        {
            var name = Path.GetFileName(file);
            if (Languages.Where(language => IsNamedAfter(name, language)).Cast<Language?>().FirstOrDefault() is { } named)
            {
                yield return (name, named, File.ReadAllText(file));
            }
            else if (name == "RoadmapWords.cs")
            {
                var parts = RoadmapPart().Split(File.ReadAllText(file));
                for (var at = 1; at < parts.Length; at += 2) yield return (name, Enum.Parse<Language>(parts[at]), parts[at + 1]);
            }
        }
    }

    private static IEnumerable<string> Files() => new[] { "src", "samples" }
        .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories))
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    private static bool IsNamedAfter(string file, Language language) =>
        file.StartsWith(language.ToString(), StringComparison.Ordinal)
            && Endings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal));

    private static IEnumerable<(string Place, Language Language, string Text)> Strings((string Place, Language Language,
        string Source) part) => part.Source.Split('\n')
        .Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
        .SelectMany(line => Literal().Matches(line))
        .Select(match => (part.Place, part.Language, Regex.Unescape(match.Groups["text"].Value)));

    // The words in brackets are keys of a table, the same in all languages.
    [GeneratedRegex("""(?<!\[)"(?<text>(?:[^"\\]|\\.)+)"(?!\])""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"RoadmapWords (French|Dutch|German|English) = new\(")]
    private static partial Regex RoadmapPart();
}
