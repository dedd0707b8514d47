using System.Text.RegularExpressions;
using VifRecommender.Catalogues;
using VifRecommender.Loading;

namespace VifRecommender.Tests.Fixtures;

/// <summary>
/// The built-in catalogue with signs around each name of a service, signal, structure or practice, so that a test can count how many
/// things a sentence names.
/// </summary>
internal static class MarkedCatalogue
{
    public const char Open = '⟦';

    private const char Close = '⟧';

    public static readonly Catalogue Value = Make();

    /// <summary>A text with the opening sign alone in the place of each name.</summary>
    public static string WithoutNames(string text) => Regex.Replace(text, $"{Open}[^{Close}]*{Close}", Open.ToString());

    private static Catalogue Make()
    {
        var own = BuiltInCatalogue.Value;
        var marked = new CatalogueBuilder("marked", own.Version);
        foreach (var each in own.Practices) marked.Add(each with { Title = Marked(each.Title) });
        foreach (var each in own.Services) marked.Add(each with { Name = Marked(each.Name) });
        foreach (var each in own.Signals) marked.Add(each with { Name = Marked(each.Name) });
        foreach (var each in own.Structures) marked.Add(each with { Name = Marked(each.Name) });
        foreach (var each in own.Findings) marked.Add(each);
        foreach (var each in own.Rules) marked.Add(each);
        foreach (var each in own.Sources) marked.Add(each);
        foreach (var each in own.Helplines) marked.Add(each);
        return marked.Build().ValueOrThrow();
    }

    private static LocalizedText Marked(LocalizedText name) => new($"{Open}{name.French}{Close}", $"{Open}{name.Dutch}{Close}",
        $"{Open}{name.German}{Close}", $"{Open}{name.English}{Close}");
}
