using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Rendering;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Rendering;

/// <summary>What stands on the page of an advice before anything is unfolded: what is read, and printed, by default.</summary>
public sealed class AdviceSummaryPageTests
{
    private static readonly CalendarDate Date = new(2026, 11, 29);

    private static readonly CommuneProfile Empty =
        new() { Name = "Chimay", Population = 9_800, Region = Region.Wallonia, Languages = [Language.French] };

    public static TheoryData<string, Language> Pages
    {
        get
        {
            var pages = new TheoryData<string, Language>();
            foreach (var name in SampleProfiles.Names.Select(row => row.Data).Append(""))
            {
                foreach (var language in Enum.GetValues<Language>()) pages.Add(name, language);
            }
            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Summary_AnyProfileAndLanguage_IsWhole(string name, Language language)
    {
        var advice = Advise(name);
        var page = Parse(AdviceHtml.Write(advice, language));
        Assert.Equal(advice.Profile.NameIn(language), Plain(page.QuerySelector(".cover h1")!));
        Assert.Contains(advice.Known.Answered.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Plain(page.QuerySelector(".ring strong")!), StringComparison.Ordinal);
        Assert.Contains("112", Plain(page.QuerySelector(".cover .danger")!), StringComparison.Ordinal);
        Assert.Equal(advice.First.Take(3).Select(each => each.Practice.Title[language]),
            page.QuerySelectorAll(".first h3").Select(title => Plain(title)[2..]));
        Assert.All(page.QuerySelectorAll(".first > li"), card => Assert.InRange(card.QuerySelectorAll("dd").Length, 3, 4));
        Assert.Equal(advice.First.Take(3).Select(each => each.Practice.Safety[language]),
            page.QuerySelectorAll(".heed").Select(heed => heed.LastChild!.TextContent.Trim()));
        Assert.Equal(advice.First.IsEmpty ? 0 : 4, page.QuerySelectorAll(".year > li").Length);
        Assert.Equal(6, page.QuerySelectorAll(".tiles > li").Length);
        Assert.All(page.QuerySelectorAll(".tiles > li"),
            tile => Assert.All(tile.QuerySelectorAll("dd"), text => Assert.NotEmpty(Plain(text))));
        Assert.InRange(page.QuerySelectorAll(".ask > li").Length, 0, 3);
        Assert.Empty(page.QuerySelectorAll(".fold > details[open]"));
        Assert.DoesNotContain("{", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Summary_NothingOfThePoints_IsShownBeforeItIsUnfolded()
    {
        var page = Parse(AdviceHtml.Write(Advise("trooz"), Language.English));
        foreach (var fold in page.QuerySelectorAll(".fold")) fold.Remove();
        Assert.Empty(page.QuerySelectorAll("code, .terms"));
        Assert.DoesNotContain("service:", page.Body!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Colour and drawing of a domain are the same wherever it stands.</summary>
    [Fact]
    public void Domains_EachMark_BelongsToItsColour()
    {
        var page = Parse(AdviceHtml.Write(Advise("genk"), Language.Dutch));
        var drawings = page.QuerySelectorAll("svg.mark")
            .GroupBy(mark => mark.Closest("[class*='d-']")!.ClassList.Single(name => name.StartsWith("d-", StringComparison.Ordinal)))
            .ToList();
        Assert.Equal(6, drawings.Count);
        Assert.All(drawings, group => Assert.Single(group.Select(mark => mark.InnerHtml).Distinct()));
        Assert.Equal(6, drawings.Select(group => group.First().InnerHtml).Distinct().Count());
    }

    [Fact]
    public void Tiles_GraveFinding_IsNamedWithItsSeverityAndARemarkIsNot()
    {
        var advice = Advise("trooz");
        var page = Parse(AdviceHtml.Write(advice, Language.French));
        foreach (var tile in page.QuerySelectorAll(".tiles > li"))
        {
            var domain = tile.ClassList[0]![2..];
            var grave =
                advice.Findings.FirstOrDefault(each => DomainMark.Class(each.Finding.Domain) == "d-" + domain && each.Finding.Severity > 1);
            Assert.Equal(grave is null ? []
                : [$"{new string('●', grave.Finding.Severity)}{new string('○', 3 - grave.Finding.Severity)} gravité "
                    + $"{grave.Finding.Severity} sur 3"], tile.QuerySelectorAll(".severity").Select(Plain));
            if (grave is not null) Assert.Contains(grave.Finding.Title[Language.French], tile.TextContent, StringComparison.Ordinal);
        }

        Assert.Contains(advice.Findings, each => each.Finding.Severity > 1);
    }

    [Fact]
    public void Year_EachOfTheFirst_BeginsNowAndIsInPlaceByItsLongestEstimate()
    {
        var advice = Advise("trooz");
        var quarters = Parse(AdviceHtml.Write(advice, Language.English)).QuerySelectorAll(".year > li");
        Assert.Equal(["from November 2026", "from February 2027", "from May 2027", "from August 2027"],
            quarters.Select(quarter => Plain(quarter.QuerySelector("strong")!)));
        Assert.Equal($"Begin {string.Join(' ', Enumerable.Range(1, advice.First.Length))}", Plain(quarters[0].QuerySelector("p")!));
        for (var place = 0; place < advice.First.Length; place++)
        {
            var quarter = (int)Math.Ceiling(advice.First[place].Practice.Months!.Value.To / 3) - 1;
            Assert.Contains(quarters[quarter].QuerySelectorAll("p"),
                line => Plain(line).StartsWith("In place at the latest", StringComparison.Ordinal)
                    && Plain(line).Split(' ').Contains($"{place + 1}"));
        }
    }

    [Fact]
    public void Year_WithoutADate_IsToldInMonths()
    {
        var page = Parse(AdviceHtml.Write(Recommender.Default.Recommend(Empty), Language.German));
        Assert.Equal(["Monat 1 bis 3", "Monat 4 bis 6", "Monat 7 bis 9", "Monat 10 bis 12"],
            page.QuerySelectorAll(".year strong").Select(Plain));
    }

    [Fact]
    public void Unfolded_HasTheSameTextAndNothingFolded()
    {
        var advice = Advise("retie");
        var (folded, unfolded) = (Parse(AdviceHtml.Write(advice, Language.Dutch)), Parse(AdviceHtml.WriteUnfolded(advice, Language.Dutch)));
        Assert.Equal(folded.Body!.TextContent, unfolded.Body!.TextContent);
        Assert.NotEmpty(unfolded.QuerySelectorAll(".fold"));
        Assert.Empty(unfolded.QuerySelectorAll(".fold > details:not([open])"));
    }

    private static Advice Advise(string name) => Recommender.Default.Recommend(name.Length == 0 ? Empty : SampleProfiles.Load(name), Date);

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static string Plain(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
