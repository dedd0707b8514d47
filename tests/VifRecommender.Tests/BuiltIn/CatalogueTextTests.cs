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
    public void Texts_German_AreOfBelgium() =>
        AssertNone(text => GermanOfGermany().IsMatch(text), Language.German);

    [Fact]
    public void Texts_Dutch_AreOfBelgium() =>
        AssertNone(text => DutchOfTheNetherlands().IsMatch(text), Language.Dutch);

    [Fact]
    public void Texts_French_AreOfBelgium() =>
        AssertNone(text => FrenchOfFrance().IsMatch(text), Language.French);

    [Fact]
    public void Texts_AllLanguages_GiveNoOrders() =>
        AssertNone(text => Orders().IsMatch(text), Language.French, Language.Dutch, Language.German, Language.English);

    [Fact]
    public void Texts_EachLanguage_IsWrittenNotCopied()
    {
        var copied = Texts().Where(each => each.Text.English.Length > 30 && (each.Text.French == each.Text.English || each.Text.Dutch == each.Text.English || each.Text.German == each.Text.English)).Select(each => each.Id);
        Assert.Empty(copied);
    }

    [Fact]
    public void Texts_Numbers_AreTheSameInAllLanguages()
    {
        var different = Texts().Where(each => Digits(each.Text.French) != Digits(each.Text.English) || Digits(each.Text.Dutch) != Digits(each.Text.English) || Digits(each.Text.German) != Digits(each.Text.English))
            .Where(each => each.IsRule).Select(each => each.Id);
        Assert.Empty(different);
    }

    [Fact]
    public void Practices_Provenance_IsSourcedOnlyWithASource()
    {
        var unsupported = BuiltIn.Practices.Where(practice => practice.Provenance.ContainsValue(Provenance.Sourced) && practice.Evidence.Sources.IsEmpty).Select(practice => practice.Id);
        Assert.Empty(unsupported);
    }

    [Fact]
    public void Practices_EachDomain_HasAtLeastFive() =>
        Assert.All(BuiltIn.Practices.GroupBy(practice => practice.Domain), domain => Assert.True(domain.Count() >= 5, domain.Key.ToString()));

    private static string Digits(string text) => string.Concat(DigitGroups().Matches(text).Select(match => string.Concat(match.Value.Where(char.IsAsciiDigit)) + ";"));

    private static void AssertNone(Func<string, bool> isWrong, params Language[] languages)
    {
        var wrong = Texts().SelectMany(each => languages.Select(language => (each.Id, language, Text: each.Text[language]))).Where(each => isWrong(each.Text)).Select(each => $"{each.Id} {each.language}: {each.Text}");
        Assert.Empty(wrong);
    }

    private static IEnumerable<(string Id, LocalizedText Text, bool IsRule)> Texts()
    {
        foreach (var practice in BuiltIn.Practices)
        {
            foreach (var text in new[] { practice.Title, practice.Description, practice.Safety, practice.Audience!, practice.Lighter!, practice.Evidence.Summary! }.Concat(practice.Indicators)) yield return (practice.Id, text, false);
        }

        foreach (var rule in BuiltIn.Rules) yield return (rule.Id, rule.Text, true);
        foreach (var finding in BuiltIn.Findings) yield return (finding.Id, finding.Title, false);
        foreach (var signal in BuiltIn.Signals) foreach (var text in new[] { signal.Name, signal.Question }) yield return (signal.Id, text, false);
        foreach (var structure in BuiltIn.Structures) foreach (var text in new[] { structure.Name, structure.Question }) yield return (structure.Id, text, false);
        foreach (var service in BuiltIn.Services) foreach (var text in new[] { service.Name, service.Question, service.FromOutside! }) yield return (service.Id, text, false);
        foreach (var line in BuiltIn.Helplines) yield return (line.Id, line.Name, false);
    }

    [GeneratedRegex(@"[ \u00A0][:;?!»]|« | »")]
    private static partial Regex PlainSpaceBefore();

    [GeneratedRegex(@"[\p{L}\d)’][;?!»]|[\p{L})’]:(?!//)")]
    private static partial Regex NoSpaceBefore();

    [GeneratedRegex(@"\b(Kita|Jugendamt|Staatsanwalt|Landkreis|Kommune|Wegweisung|Sozialamt)\b")]
    private static partial Regex GermanOfGermany();

    [GeneratedRegex(@"\b(wethouder|Veilig Thuis|huiselijk geweld|dader|daders)\b", RegexOptions.IgnoreCase)]
    private static partial Regex DutchOfTheNetherlands();

    [GeneratedRegex(@"\b(mairie|maire|préfet|CCAS|CIDFF|3919)\b")]
    private static partial Regex FrenchOfFrance();

    [GeneratedRegex(@"\b(vous devez|il faut|u moet|Sie müssen|you must|the commune must)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Orders();

    [GeneratedRegex(@"\d[\d.,\u202F\u00A0]*\d|\d")]
    private static partial Regex DigitGroups();
}
