using VifRecommender.Profiles;

namespace VifRecommender.Tests.BuiltIn.Terms;

/// <summary>Each language keeps the terms of its administration, in the catalogue and in the interface.</summary>
public sealed class TermTests
{
    [Fact]
    public void Catalogue_Texts_UseNoWrongTerm() =>
        AssertNone(WrittenTexts.All.SelectMany(each => WrongTerms.In(each.Language, each.Place, each.Text)));

    [Fact]
    public void Catalogue_Texts_AreAllRead()
    {
        var written = WrittenTexts.All.Select(each => (each.Place, each.Language, each.Text)).ToHashSet();
        var known =
            from each in CatalogueTexts.All from language in Enum.GetValues<Language>() select (each.Id, language, each.Text[language]);
        Assert.DoesNotContain(known, each => !written.Contains(each));
    }

    [Fact]
    public void Interface_Words_UseNoWrongTerm() =>
        AssertNone(InterfaceWords.All.SelectMany(each => WrongTerms.In(each.Language, each.Place, each.Text)));

    [Fact]
    public void Interface_Words_AreFoundInEveryPlaceAndLanguage()
    {
        string[] places = ["Wording.cs", "ReportWords.cs", "CatalogueWords.cs", "RoadmapWords.cs", "Words.cs", "Text.cs"];
        var expected = Enum.GetValues<Language>()
            .SelectMany(
                language => places.Select(place => place == "RoadmapWords.cs" ? (place, language) : ($"{language}{place}", language)));
        Assert.Empty(expected.Except(InterfaceWords.All.Select(each => (each.Place, each.Language))));
    }

    [Fact]
    public void Terms_TheirWrongWords_AreFound() =>
        AssertNone(WrongTerms.All.Where(term => !term.Pattern.IsMatch(term.Wrong)).Select(term => term.ToString()));

    [Fact]
    public void Terms_TheirRightWords_AreWrongByNoTerm() =>
        AssertNone(WrongTerms.All.SelectMany(term => WrongTerms.In(term.Language, term.ToString(), term.Right)));

    [Fact]
    public void Terms_EachLanguage_HaveTheirOwnNoTwice() =>
        Assert.All(WrongTerms.All.GroupBy(term => term.Language),
            group => Assert.Equal(group.Count(), group.Select(term => term.Wrong).Distinct().Count()));

    [Theory]
    [InlineData(Language.French, "La réponse\u202F: un Logement propre\u202F!", "un seul")]
    [InlineData(Language.Dutch, "De interne Gids is klaar.", "één enkele")]
    [InlineData(Language.German, "Mit der Provinz oder der Region.", "eine einzige")]
    [InlineData(Language.English, "See the communal website.", "one only")]
    public void In_AText_FindsTheTermWhateverItsCaseAndSpaces(Language language, string wrong, string harmless)
    {
        Assert.Single(WrongTerms.In(language, "here", wrong));
        Assert.Empty(WrongTerms.In(language, "here", harmless));
    }

    // All of them, in full: an assertion on the list itself would show the beginnings of five.
    private static void AssertNone(IEnumerable<string> faults)
    {
        var all = faults.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }
}
