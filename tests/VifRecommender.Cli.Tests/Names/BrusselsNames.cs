using System.Text.RegularExpressions;
using VifRecommender.Belgium.Places;
using VifRecommender.Profiles;
using VifRecommender.Writing;

namespace VifRecommender.Tests.Names;

/// <summary>
/// A commune of two languages and its zone, and what a text in one language may call them: by the name in that language, and in a language
/// that its administration does not use by both, as they are written.
/// </summary>
internal static partial class BrusselsNames
{
    /// <summary>Ixelles, which shares its zone with the City of Brussels.</summary>
    public static Commune Commune { get; } = Belgium.Communes.Find("21009")!;

    public static Commune Neighbour { get; } = Belgium.Communes.Find("21004")!;

    /// <summary>The name that a text in a language gives the commune.</summary>
    public static string NameIn(Language language) => language switch
    {
        Language.French => "Ixelles",
        Language.Dutch => "Elsene",
        Language.German or Language.English => "Ixelles / Elsene",
    };

    /// <summary>The places of a text that name the commune, its neighbour or their zone otherwise.</summary>
    public static IEnumerable<string> Faults(string text, Language language)
    {
        // A decision of a commune of two languages stands in both, each in a cell of its own.
        foreach (var other in Enum.GetValues<Language>().Where(each => each != language))
        {
            var cells = new Regex($"<td lang=\"{JsonWords.Of(other)}\".*?</td>", RegexOptions.Singleline);
            foreach (var fault in cells.Matches(text).SelectMany(cell => Faults(cell.Value, other))) yield return fault;
            text = cells.Replace(text, "");
        }

        // A terminal breaks lines where it likes; the same text in one line says the same.
        var line = OwnNames().Replace(Blanks().Replace(text, " "), "");
        var wrong = language switch
        {
            Language.French => Dutch(),
            Language.Dutch => French(),
            Language.German or Language.English => Alone(),
        };
        foreach (Match match in wrong.Matches(line))
        {
            yield return line[Math.Max(0, match.Index - 60)..Math.Min(line.Length, match.Index + 60)];
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    /// <summary>Of a service and of a page that is a source, which have no other.</summary>
    [GeneratedRegex("Cellule EVA - zone Bruxelles Capitale Ixelles|Projet Maya, Bruxelles et Ixelles")]
    private static partial Regex OwnNames();

    [GeneratedRegex("Elsene|Brussel-Hoofdstad|Bruxelles / Brussel")]
    private static partial Regex Dutch();

    [GeneratedRegex("Ixelles|Bruxelles-Capitale Ixelles|Bruxelles / Brussel")]
    private static partial Regex French();

    [GeneratedRegex("Ixelles(?! / (Elsene|Brussel-Hoofdstad))|(?<!Ixelles / |Ixelles / Brussel-Hoofdstad )Elsene")]
    private static partial Regex Alone();
}
