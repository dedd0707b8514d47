using System.Text;
using System.Text.RegularExpressions;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Rendering;
using VifRecommender.Sheets;

namespace VifRecommender.Tests.Sheets;

/// <summary>The sheets that ship: each in four languages and for each administration, filled in and safe.</summary>
public sealed partial class SheetLibraryTests
{
    private static readonly Language[] Languages = Enum.GetValues<Language>();

    public static TheoryData<string, Administration> Everywhere()
    {
        var data = new TheoryData<string, Administration>();
        foreach (var sheet in SheetLibrary.BuiltIn.Sheets)
        {
            foreach (var administration in Enum.GetValues<Administration>()) data.Add(sheet.Id, administration);
        }

        return data;
    }

    [Fact]
    public void BuiltIn_Sheets_AreTheEightThatACommuneNeeds() => Assert.Equal(
        ["counter-action-sheet", "number-card", "web-page", "absence-message", "letter-police-zone", "letter-cpas", "letter-prosecutor",
            "agreement-who-calls"],
        SheetLibrary.BuiltIn.Sheets.Select(sheet => sheet.Id));

    [Theory]
    [MemberData(nameof(Everywhere))]
    public void Write_AnySheet_IsWholeInEachLanguage(string id, Administration administration)
    {
        foreach (var language in Languages)
        {
            var text = Text(id, administration, language);
            Assert.DoesNotContain('{', text);
            Assert.DoesNotContain("\n- \n", text, StringComparison.Ordinal);
            // A letter is for another body; whoever a sheet is for may read it in danger.
            if (SheetLibrary.BuiltIn.Find(id)!.Use != SheetUse.Letter) Assert.Contains("101", text, StringComparison.Ordinal);
        }
    }

    /// <summary>No number of a line is written in a text: a line that changes is changed in one place.</summary>
    [Fact]
    public void Texts_Numbers_AreThoseOfImmediateDangerOnly()
    {
        var numbers = SheetLibrary.BuiltInFiles()
            .SelectMany(file => Number().Matches(Encoding.UTF8.GetString(file.Utf8)).Select(match => $"{file.Name}: {match.Value}"))
            .Distinct();
        Assert.DoesNotContain(numbers,
            number => !number.EndsWith(": 101", StringComparison.Ordinal) && !number.EndsWith(": 112", StringComparison.Ordinal));
    }

    /// <summary>What is said aloud on a sheet may be read by anybody: of the profile it takes names and nothing else.</summary>
    [Theory]
    [MemberData(nameof(Everywhere))]
    public void Write_AnySheet_TellsNoFigureOfTheProfile(string id, Administration administration)
    {
        foreach (var language in Languages) Assert.DoesNotMatch(@"54.?321|4.?711|99.?887", Text(id, administration, language));
    }

    [Theory]
    [InlineData(Administration.Wallonia, Language.French, "0800 30 030")]
    [InlineData(Administration.Flanders, Language.Dutch, "1712,106")]
    [InlineData(Administration.GermanSpeaking, Language.German, "108,087 55 40 77,0800 30 030")]
    [InlineData(Administration.Brussels, Language.French, "0800 30 030,1712,106")]
    [InlineData(Administration.Brussels, Language.Dutch, "1712,106,0800 30 030")]
    public void NumberCard_Lines_AreThoseOfThePlaceAndItsLanguageFirst(Administration administration, Language language, string numbers)
    {
        var lines = SheetLibrary.BuiltIn.Find("number-card")!.Write(Settings.Of(administration),
            language).Pages[0].Blocks.OfType<VifRecommender.Documents.TextList>().First();
        Assert.Equal(numbers.Split(','), lines.Lines.Select(line => line.Lead!.Replace('\u00A0', ' ').Replace('\u202F', ' ')));
    }

    [Theory]
    [InlineData(Administration.Wallonia, "Par le Collège", "Directrice générale, Directeur général", "CPAS")]
    [InlineData(Administration.GermanSpeaking, "Im Namen des Gemeindekollegiums", "Generaldirektorin, Generaldirektor", "ÖSHZ")]
    [InlineData(Administration.Flanders, "Namens het college van burgemeester en schepenen", "Algemeen directeur", "OCMW")]
    [InlineData(Administration.Brussels, "Par le Collège", "Secrétaire communale ou communal", "CPAS")]
    public void Letter_OfAnAdministration_HasItsOrgansAndTitles(Administration administration, string onBehalf, string head, string welfare)
    {
        var text = Text("letter-cpas", administration, Settings.Own(administration));
        Assert.Contains(onBehalf, text, StringComparison.Ordinal);
        Assert.Contains(head, text, StringComparison.Ordinal);
        Assert.Contains(welfare, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_KnownPartner_FillsTheBlankAndIsMarkedWhenOld()
    {
        var sheet = SheetLibrary.BuiltIn.Find("counter-action-sheet")!;
        var setting = Settings.Of(Administration.Wallonia) with
        {
            Contacts =
        [
            Settings.Contact("police-victim-assistance", "SAPV Zonopolis", "04 000 00 00"),
            Settings.Contact("danger-unit", null, null),
            Settings.Contact("danger-unit", "DIViCo", null, isToBeConfirmed: true),
        ]
        };
        var text = DocumentMarkdown.Write(sheet.Write(setting, Language.French));
        Assert.Contains("SAPV Zonopolis, 04 000 00 00", text, StringComparison.Ordinal);
        Assert.Contains("DIViCo (à confirmer)", text, StringComparison.Ordinal);
        Assert.Contains("(SAPV)\u202F:** \\_", Text("counter-action-sheet", Administration.Wallonia, Language.French),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Write_TwoLanguages_IsOneDocumentWithBothTexts()
    {
        var document =
            SheetLibrary.BuiltIn.Find("number-card")!.Write(Settings.Of(Administration.Brussels), Language.French, Language.Dutch);
        Assert.Equal([Language.French, Language.Dutch], document.Pages.Select(page => page.Language));
        Assert.Equal("Besoin de parler\u202F? / Nood aan een gesprek?", document.Title);
    }

    /// <summary>A card, a page or a message that is seen must not show what it is about.</summary>
    [Theory]
    [InlineData("number-card")]
    [InlineData("web-page")]
    [InlineData("absence-message")]
    public void PublicSheet_Title_ShowsNothing(string id)
    {
        var title = SheetLibrary.BuiltIn.Find(id)!.Title;
        foreach (var language in Languages) Assert.DoesNotMatch("(?i)violen|geweld|gewalt|victim|slachtoffer|opfer", title[language]);
    }

    [Fact]
    public void Texts_Typography_IsThatOfEachLanguage()
    {
        foreach (var sheet in SheetLibrary.BuiltIn.Sheets)
        {
            foreach (var administration in Enum.GetValues<Administration>())
            {
                Assert.DoesNotMatch(@"[ \u00A0][:;?!»]|« |[\p{L})»][;?!»]|[\p{L})]:(?!//|\*)",
                    Text(sheet.Id, administration, Language.French));
                foreach (var language in Languages)
                {
                    Assert.DoesNotMatch(@"\p{L}'\p{L}|\p{L}  \p{L}", Text(sheet.Id, administration, language));
                }
            }
        }
    }

    [Fact]
    public void With_SheetsOfOnesOwn_ReplacesAndAppends()
    {
        var own = SheetReader.Read([new CatalogueFile("own.json", Encoding.UTF8.GetBytes(SheetReaderTests.Small("number-card", "mine")))])
            .ValueOrThrow();
        var both = SheetLibrary.BuiltIn.With(own);
        Assert.Equal(9, both.Sheets.Length);
        Assert.Equal("number-card", both.Sheets[1].Id);
        Assert.Equal("Titre", both.Sheets[1].Title.French);
        Assert.Equal("mine", both.Sheets[8].Id);
    }

    private static string Text(string id, Administration administration, Language language) =>
        DocumentMarkdown.Write(SheetLibrary.BuiltIn.Find(id)!.Write(Settings.Of(administration), language));

    [GeneratedRegex(@"(?<![-\w])(?:\d[\d \u00A0\u202F]{2,}\d|\d{3,})")]
    private static partial Regex Number();
}
