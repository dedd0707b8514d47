using System.Text.RegularExpressions;
using VifRecommender.Catalogues;
using VifRecommender.Loading;
using VifRecommender.Profiles;

namespace VifRecommender.Tests.BuiltIn;

/// <summary>The texts of the built-in catalogue keep the house style of each language.</summary>
public sealed partial class CatalogueTextTests
{
    private static readonly Catalogue BuiltIn = BuiltInCatalogue.Value;

    private static readonly Language[] Languages = Enum.GetValues<Language>();

    [Fact]
    public void Texts_AllLanguages_UseTypographicApostrophes() =>
        AssertNone(text => text.Contains('\''), Languages);

    [Fact]
    public void Texts_French_HaveANarrowNoBreakSpaceBeforeDoublePunctuation() =>
        AssertNone(text => PlainSpaceBefore().IsMatch(text) || NoSpaceBefore().IsMatch(text), Language.French);

    [Fact]
    public void Texts_AllLanguages_GiveNoOrders() =>
        AssertNone(text => Orders().IsMatch(text), Languages);

    [Fact]
    public void Texts_EachLanguage_IsWrittenNotCopied()
    {
        var copied = CatalogueTexts.All.Where(each => each.Text.English.Length > 30
            && Languages.Select(language => each.Text[language]).Distinct(StringComparer.Ordinal).Count() < Languages.Length)
            .Select(each => each.Id);
        Assert.Empty(copied);
    }

    [Fact]
    public void Texts_Numbers_AreTheSameInAllLanguages()
    {
        var different = CatalogueTexts.All.Where(each => Languages.Select(language => Digits(each.Text[language])).Distinct().Count() > 1)
            .Where(each => each.IsRule).Select(each => each.Id);
        Assert.Empty(different);
    }

    [Fact]
    public void Practices_Titles_HoldNoQuotationMarks() =>
        Assert.Empty(BuiltIn.Practices.Where(practice => Languages
            .Any(language => practice.Title[language].IndexOfAny(['«', '»', '“', '”', '„', '‘']) >= 0)).Select(practice => practice.Id));

    [Fact]
    public void Practices_Provenance_IsSourcedOnlyWithASource()
    {
        var unsupported = BuiltIn.Practices.Where(practice => practice.IsSourcedInPart
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
