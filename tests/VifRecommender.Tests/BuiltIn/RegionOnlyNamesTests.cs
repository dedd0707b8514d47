using System.Text.RegularExpressions;
using VifRecommender.Catalogues;
using VifRecommender.Loading;
using VifRecommender.Profiles;

namespace VifRecommender.Tests.BuiltIn;

/// <summary>
/// A structure that one region alone has is not named to the communes of another: a text for all of them names its region with it, or what
/// the others have; a text for one region names none of another.
/// </summary>
public sealed class RegionOnlyNamesTests
{
    private static readonly Catalogue BuiltIn = BuiltInCatalogue.Value;

    // What each place alone has, and the words by which a text for all says whose it is, or what stands for it elsewhere.
    private static readonly (string Place, Regex Names, Regex Beside)[] Places =
    [
        ("flanders", new("Veilige? Hui(s|zen)|woonmaatschappij|meerjarenplan|Agentschap Integratie|algemeen directeur"),
            new("Vlaanderen|Flandre|Flandern|Flanders|regionale werking")),
        ("wallonia", new("DIViCo|Espace VIF|cohésion sociale|sociale cohesie|AVIQ"),
            new("Walloni|Wallonië|Walloon|Province|province|Provinz")),
        ("brussels", new(@"Olista|safe\.brussels|vastgoedmaatschappij"), new("Bruxelles|bruxelloise|Brussel|Brüssel")),
        ("german-speaking", new("PRISMA|Kaleido|Jugendhilfedienst|ÖSHZ"),
            new(@"germanophone|Duitstalige|Deutschsprachig|Ostbelgien|German-speaking|East Belgium|, [A-Z]\w* or (Kaleido|ÖSHZ)")),
    ];

    [Fact]
    public void Texts_ForAllCommunes_NameTheRegionOfWhatOneAloneHas()
    {
        List<string> faults = [];
        foreach (var (where, text) in General())
        {
            foreach (var language in Enum.GetValues<Language>())
            {
                faults.AddRange(ReadIn(language).Where(each => each.Names.IsMatch(text[language]) && !each.Beside.IsMatch(text[language]))
                    .Select(each => $"{where} {language} {each.Place}: {text[language]}"));
            }
        }

        Assert.Empty(faults);
    }

    [Fact]
    public void Titles_OfPractices_NameNothingThatOneRegionAloneHas() => Assert.All(BuiltIn.Practices, practice =>
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            Assert.All(ReadIn(language), place => Assert.DoesNotMatch(place.Names, practice.Title[language]));
        }
    });

    [Fact]
    public void Texts_ForOneRegion_NameNothingThatAnotherAloneHas()
    {
        List<string> faults = [];
        foreach (var practice in BuiltIn.Practices)
        {
            foreach (var text in practice.FirstStep.Concat(practice.Carrier).Concat(practice.Helper))
            {
                if (PlaceOf(text) is not { } own) continue;
                foreach (var language in Enum.GetValues<Language>())
                {
                    faults.AddRange(ReadIn(language).Where(each => each.Place != own && each.Names.IsMatch(text.Text[language]))
                        .Select(each => $"{practice.Id} for {own} {language}: {text.Text[language]}"));
                }
            }
        }

        Assert.Empty(faults);
    }

    /// <summary>Only one place reads German as its own language.</summary>
    private static IEnumerable<(string Place, Regex Names, Regex Beside)> ReadIn(Language language) =>
        Places.Where(each => (each.Place, language) != ("german-speaking", Language.German));

    private static string? PlaceOf(PlacedText text) => text.Region switch
    {
        Region.Flanders => "flanders",
        Region.Brussels => "brussels",
        Region.Wallonia => text.Languages.Contains(Language.German) ? "german-speaking" : "wallonia",
        null => null,
    };

    private static IEnumerable<(string Where, LocalizedText Text)> General()
    {
        foreach (var each in BuiltIn.Practices)
        {
            LocalizedText?[] texts =
                [each.Title, each.Description, each.Safety, each.Lighter, each.Because, each.Audience, .. each.Indicators,
                .. each.FirstStep.Concat(each.Carrier).Concat(each.Helper).Where(placed => PlaceOf(placed) is null)
                    .Select(placed => placed.Text)];
            foreach (var text in texts.OfType<LocalizedText>()) yield return (each.Id, text);
        }

        foreach (var each in BuiltIn.Services)
        {
            foreach (var text in new[] { each.Name, each.Question, each.FromOutside }.OfType<LocalizedText>()) yield return (each.Id, text);
        }

        foreach (var each in BuiltIn.Signals)
        {
            foreach (var text in new[] { each.Name, each.Question }) yield return (each.Id, text);
        }

        foreach (var each in BuiltIn.Findings) yield return (each.Id, each.Title);
    }
}
