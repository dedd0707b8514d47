using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using VifRecommender.Profiles;
using VifRecommender.Web.Layout;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Tests.Layout;

/// <summary>All languages say all that the pages say, each in its own way of writing.</summary>
public sealed partial class PageTextTests
{
    /// <summary>Words that are the same in English.</summary>
    private static readonly Dictionary<Language, string[]> SameInEnglish = new()
    {
        [Language.French] = ["Board.Commune", "CatalogueVersion", "Communes.Commune", "Communes.Province", "Communes.VersionNumber",
            "FollowUp.VersionOf", "Pages.Communes", "Pages.Zone", "Practices.Sources", "Roadmaps.Budget"],
        [Language.Dutch] = ["Advice.Later", "Colon", "Pages.Zone", "PercentSign", "Roadmaps.Budget", "Sheets.Indicator",
            "Year.Indicator"],
        [Language.German] = ["Colon", "Pages.Zone", "Profiles.RegionLabel", "Sheets.QuarterName"],
    };

    public static TheoryData<Language> AllLanguages => [.. Languages.All];

    public static TheoryData<Language> Translations => [.. Languages.All.Where(language => language != Language.English)];

    [Theory]
    [MemberData(nameof(AllLanguages))]
    public void Text_IsFilled(Language language) =>
        Assert.All(TextsOf(language),
            text => Assert.True(text.Value.Trim().Length > 0 && (text.Value == text.Value.Trim() || text.Name is "Colon" or "PercentSign")
                && !text.Value.Contains("  ", StringComparison.Ordinal), text.ToString()));

    [Theory]
    [MemberData(nameof(AllLanguages))]
    public void List_HasAWordForEachMember(Language language)
    {
        var text = PageText.Of(language);
        Assert.Equal(NetworkMaturity.Highest, text.Profiles.LevelNames.Length);
        Assert.Equal(Enum.GetValues<PartnershipKind>().Length, text.Profiles.PartnershipKinds.Length);
        Assert.Equal(Enum.GetValues<Holder>().Length, text.Profiles.HeldBy.Length);
        Assert.Equal(Enum.GetValues<DecisionKind>().Length, text.Practices.Decisions.Length);
    }

    [Theory]
    [MemberData(nameof(AllLanguages))]
    public void Placeholders_AreThoseThatAreDocumented(Language language)
    {
        var documented = Parts().SelectMany(part => Documented(part.Type).Select(each => (Name: part.Parent + each.Name, each.Places)))
            .ToDictionary(each => each.Name, each => each.Places);
        Assert.NotEmpty(documented);
        Assert.All(TextsOf(language), text => Assert.Equal(documented.GetValueOrDefault(text.Name, ""), Places(text.Value)));
    }

    [Theory]
    [MemberData(nameof(Translations))]
    public void Text_IsTranslated(Language language)
    {
        var english = TextsOf(Language.English).ToDictionary(text => text.Place, text => text.Value);
        Assert.Equal(SameInEnglish[language].Order(),
            TextsOf(language).Where(text => english[text.Place] == text.Value).Select(text => text.Name).Distinct().Order());
        Assert.All(TextsOf(language), text => Assert.DoesNotMatch(EnglishWord(), Place().Replace(text.Value, "")));
    }

    [Fact]
    public void French_HasNarrowNoBreakSpaces() => Assert.All(TextsOf(Language.French).Where(text => text.Name != "ExitAddress"), text =>
    {
        Assert.DoesNotMatch(@"(?<!\u202F)[:;!?»%]|«(?!\u202F)|\d \d", text.Value);
        Assert.DoesNotContain('\u00A0', text.Value);
    });

    [Theory]
    [InlineData(Language.Dutch, "“", "”", "«»„‘")]
    [InlineData(Language.German, "„", "“", "«»‘”")]
    [InlineData(Language.English, "‘", "’", "«»„“”")]
    [InlineData(Language.French, "«", "»", "„‘“”")]
    public void Quotation_HasTheMarksOfTheLanguage(Language language, string open, string close, string foreign)
    {
        var texts = TextsOf(language);
        Assert.Contains(texts,
            text => text.Value.Contains(open, StringComparison.Ordinal) && text.Value.Contains(close, StringComparison.Ordinal));
        Assert.All(texts, text => Assert.DoesNotContain(text.Value, foreign.Contains));
        // Neither typewriter quotes and apostrophes, nor three dots for one sign.
        Assert.All(texts, text => Assert.DoesNotMatch("""["'`]|\.\.\.""", text.Value));
        if (language != Language.French) Assert.All(texts, text => Assert.DoesNotMatch(@"[\s\u202F\u00A0][:;!?]", text.Value));
    }

    [Theory]
    [InlineData(Language.French,
        @"\b(tu|toi|ton|tes|vous devez|il faut que|maire|mairie|CCAS|préfet|agresseur|bourreau|récidive|dangerosité|conflit conjugal)\b")]
    [InlineData(Language.Dutch,
        @"\b(je|jij|jou|jouw|jullie|u moet|wethouder|Veilig Thuis|huiselijk geweld|dader|daders|melding|gekend|hij|zij)\b")]
    [InlineData(Language.German,
        @"\b(du|dein|deine|euch|Sie müssen|Kommune|Landkreis|Jugendamt|Täter|Praktik|Praktiken|VIF|IFG|Wegweisung|Meldung|Verein|Kita)\b")]
    [InlineData(Language.English, @"\b(you must|municipality|conflict|quarrel|battered|offender)\b")]
    public void Words_AreThoseOfTheAdministration(Language language, string avoided) =>
        Assert.All(TextsOf(language), text => Assert.DoesNotMatch(avoided, text.Value));

    /// <summary>Every text with the name of its member, and its place where a member holds several.</summary>
    private static List<(string Name, string Place, string Value)> TextsOf(Language language) =>
        [.. Parts().SelectMany(part => Read(part.Of(PageText.Of(language)), part.Parent))];

    /// <summary>The words that all pages share, and those of each feature, with what stands before their names.</summary>
    private static IEnumerable<(string Parent, Type Type, Func<PageText, object> Of)> Parts() =>
        typeof(PageText).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(member => member.PropertyType.Namespace!.StartsWith("VifRecommender.Web", StringComparison.Ordinal))
            .Select(member => (member.Name + ".", member.PropertyType, (Func<PageText, object>)(text => member.GetValue(text)!)))
            .Prepend(("", typeof(PageText), text => text));

    private static IEnumerable<(string Name, string Place, string Value)> Read(object words, string parent) =>
        from member in words.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        from text in Flatten(member.GetValue(words)).Select((value, index) => (value, index))
        select (parent + member.Name, $"{parent}{member.Name}[{text.index}]", text.value);

    private static IEnumerable<string> Flatten(object? value) => value switch
    {
        string text => [text],
        IEnumerable several => several.Cast<object>().SelectMany(Flatten),
        _ => [],
    };

    /// <summary>The places that the source names in the summary of a member.</summary>
    private static IEnumerable<(string Name, string Places)> Documented(Type type) =>
        Summary()
            .Matches(File.ReadAllText(Repository.PathOf("src", "VifRecommender.Web", type.Namespace!.Split('.')[^1], type.Name + ".cs")))
            .Select(match => (match.Groups["name"].Value, Places(match.Groups["summary"].Value)));

    private static string Places(string text) =>
        string.Join(' ', Place().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\w*\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"/// <summary>(?<summary>.*)</summary>\s+public required string (?<name>\w+)")]
    private static partial Regex Summary();

    [GeneratedRegex(@"\b(the|and|with|this|from|your|what|which|there|nothing|saved)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishWord();
}
