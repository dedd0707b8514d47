using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using VifRecommender.Catalogues;
using VifRecommender.Explanation;
using VifRecommender.Profiles;

namespace VifRecommender.Tests.Explanation;

/// <summary>The house style, held against every text of the four wordings.</summary>
public sealed class WordingStyleTests
{
    private static readonly Language[] Languages = [Language.French, Language.Dutch, Language.German, Language.English];

    public static TheoryData<Language> All => [.. Languages];

    [Theory]
    [MemberData(nameof(All))]
    public void Texts_AnyLanguage_HaveNoAsciiQuotes(Language language) =>
        Assert.All(Texts(language), text => Assert.DoesNotMatch("['\"]", text.Value));

    [Fact]
    public void Texts_French_SetANarrowSpaceBeforeHighSigns() =>
        Assert.All(Texts(Language.French), text => Assert.DoesNotMatch("[^\u202F][:;?!]", text.Value));

    [Theory]
    [InlineData(Language.Dutch)]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Texts_OtherLanguages_SetNoSpaceBeforeHighSigns(Language language) =>
        Assert.All(Texts(language), text => Assert.DoesNotMatch(@"[\s\u202F\u00A0][:;?!]", text.Value));

    [Theory]
    [InlineData(Language.French, @"\b(il faut|vous devez|doit|prouvé|interdit)\b", "ce qui doit venir d’abord")]
    [InlineData(Language.Dutch, @"\b(moet|moeten|bewezen|verboden)\b", null)]
    [InlineData(Language.German, @"\b(muss|müssen|bewiesen|verboten)\b", null)]
    [InlineData(Language.English, @"\b(must|proven|forbidden)\b", null)]
    public void Texts_AnyLanguage_LeaveTheDecisionToTheCommune(Language language, string orders, string? allowed) =>
        Assert.All(Texts(language),
            text => Assert.DoesNotMatch(new Regex(orders, RegexOptions.IgnoreCase),
                allowed is null ? text.Value : text.Value.Replace(allowed, "", StringComparison.Ordinal)));

    [Fact]
    public void Texts_FourLanguages_TakeTheSamePlaceholders()
    {
        var english = Texts(Language.English).ToDictionary(text => text.Key, text => Names(text.Value), StringComparer.Ordinal);
        foreach (var language in Languages)
        {
            // A language that does not bend a noun by number asks for no number: "6 mois".
            Assert.All(Texts(language),
                text => Assert.Equal(english[text.Key].Where(name => name != "n" || !english[text.Key].Contains("amount")),
                    Names(text.Value).Where(name => name != "n" || !english[text.Key].Contains("amount"))));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Lists_AnyLanguage_NameEveryValueOfTheirEnum(Language language)
    {
        var words = Wording.Of(language);
        Assert.Equal(Enum.GetValues<Domain>().Length, words.Domains.Distinct().Count());
        Assert.Equal(Enum.GetValues<MaturityDimension>().Length, words.Dimensions.Distinct().Count());
        Assert.Equal(Enum.GetValues<Scale>().Length, words.Scales.Distinct().Count());
        Assert.Equal(Enum.GetValues<Effort>().Length, words.Efforts.Distinct().Count());
        Assert.Equal(Enum.GetValues<EvidenceStrength>().Length, words.Strengths.Distinct().Count());
        Assert.Equal(Wording.Of(Language.English).Values.Keys.Order(StringComparer.Ordinal),
            words.Values.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Plurals_AnyLanguage_HaveBothBranches() =>
        Assert.All(Languages.SelectMany(Texts).Where(text => text.Value.Contains("plural", StringComparison.Ordinal)),
            text => Assert.Matches(@"\{n, plural, one\{.+\} other\{.+\}\}", text.Value));

    private static string[] Names(string text) => [.. Template.Names(text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static List<KeyValuePair<string, string>> Texts(Language language)
    {
        var words = Wording.Of(language);
        var texts = typeof(Wording).GetProperties(BindingFlags.Instance | BindingFlags.Public);
        return
        [
            .. texts.Where(member => member.PropertyType == typeof(string))
                .Select(member => KeyValuePair.Create(member.Name, (string)member.GetValue(words)!)),
            .. texts.Where(member => member.PropertyType == typeof(ImmutableArray<string>))
                .SelectMany(member => ((ImmutableArray<string>)member.GetValue(words)!).Select(
                    (text, index) => KeyValuePair.Create($"{member.Name}{index}", text))),
            .. words.Values.Select(word => KeyValuePair.Create("value " + word.Key, word.Value)),
        ];
    }

}
