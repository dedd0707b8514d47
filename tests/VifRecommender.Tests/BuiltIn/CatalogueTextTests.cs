using System.Text.RegularExpressions;
using VifRecommender.Catalogues;
using VifRecommender.Loading;
using VifRecommender.Profiles;

namespace VifRecommender.Tests.BuiltIn;

/// <summary>The texts of the built-in catalogue keep the house style of each language.</summary>
public sealed partial class CatalogueTextTests
{
    private static readonly Catalogue BuiltIn = BuiltInCatalogue.Value;

    [Fact]
    public void Texts_AllLanguages_UseTypographicApostrophes() =>
        AssertNone(text => text.Contains('\''), Language.French, Language.Dutch, Language.German, Language.English);

    [Fact]
    public void Texts_French_HaveANarrowNoBreakSpaceBeforeDoublePunctuation() =>
        AssertNone(text => PlainSpaceBefore().IsMatch(text) || NoSpaceBefore().IsMatch(text), Language.French);

    [Fact]
    public void Texts_AllLanguages_GiveNoOrders() =>
        AssertNone(text => Orders().IsMatch(text), Language.French, Language.Dutch, Language.German, Language.English);

    [Fact]
    public void Texts_EachLanguage_IsWrittenNotCopied()
    {
        var copied = CatalogueTexts.All.Where(each => each.Text.English.Length > 30
            && (each.Text.French == each.Text.English || each.Text.Dutch == each.Text.English || each.Text.German == each.Text.English))
            .Select(each => each.Id);
        Assert.Empty(copied);
    }

    [Fact]
    public void Texts_Numbers_AreTheSameInAllLanguages()
    {
        var different = CatalogueTexts.All.Where(each => Digits(each.Text.French) != Digits(each.Text.English)
            || Digits(each.Text.Dutch) != Digits(each.Text.English) || Digits(each.Text.German) != Digits(each.Text.English))
            .Where(each => each.IsRule).Select(each => each.Id);
        Assert.Empty(different);
    }

    [Fact]
    public void Practices_Titles_HoldNoQuotationMarks() =>
        Assert.Empty(BuiltIn.Practices.Where(practice => Enum.GetValues<Language>()
            .Any(language => practice.Title[language].IndexOfAny(['«', '»', '“', '”', '„', '‘']) >= 0)).Select(practice => practice.Id));

    [Fact]
    public void Practices_Provenance_IsSourcedOnlyWithASource()
    {
        var unsupported = BuiltIn.Practices.Where(practice => practice.Provenance.ContainsValue(Provenance.Sourced)
            && practice.Evidence.Sources.IsEmpty).Select(practice => practice.Id);
        Assert.Empty(unsupported);
    }

    [Fact]
    public void Practices_EachDomain_HasAtLeastFive() =>
        Assert.All(BuiltIn.Practices.GroupBy(practice => practice.Domain),
            domain => Assert.True(domain.Count() >= 5, domain.Key.ToString()));

    private static string Digits(string text) =>
        string.Concat(DigitGroups().Matches(text).Select(match => string.Concat(match.Value.Where(char.IsAsciiDigit)) + ";"));

    private static void AssertNone(Func<string, bool> isWrong, params Language[] languages)
    {
        var wrong = CatalogueTexts.All.SelectMany(each => languages.Select(language => (each.Id, language, Text: each.Text[language])))
            .Where(each => isWrong(each.Text)).Select(each => $"{each.Id} {each.language}: {each.Text}");
        Assert.Empty(wrong);
    }

    [GeneratedRegex(@"[ \u00A0][:;?!»]|« | »")]
    private static partial Regex PlainSpaceBefore();

    [GeneratedRegex(@"[\p{L}\d)’][;?!»]|[\p{L})’]:(?!//)")]
    private static partial Regex NoSpaceBefore();

    [GeneratedRegex(@"\b(vous devez|il faut|u moet|Sie müssen|you must|the commune must)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Orders();

    [GeneratedRegex(@"\d[\d.,\u202F\u00A0]*\d|\d")]
    private static partial Regex DigitGroups();
}
