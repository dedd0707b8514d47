using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Rendering;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Rendering;

public sealed class AdviceHtmlTests
{
    public static TheoryData<string> Names => SampleProfiles.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_SampleProfile_IsOneAccessiblePage(string name)
    {
        var profile = SampleProfiles.Load(name);
        var language = Explainer.DefaultLanguage(profile);
        var page = Parse(AdviceHtml.Write(Recommender.Default.Recommend(profile, new CalendarDate(2026, 11, 23)), language));

        Assert.Equal(language switch { Language.French => "fr", Language.Dutch => "nl", Language.German => "de", _ => "en" },
            page.DocumentElement.GetAttribute("lang"));
        Assert.NotEmpty(page.Title!);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        AssertHeadingsInOrder(page);
        Assert.Empty(page.QuerySelectorAll("script, link, img, iframe, object, embed, form, [onclick]"));
        Assert.All(page.QuerySelectorAll("[src], [action]"), element => Assert.Fail(element.OuterHtml));
        Assert.DoesNotContain("url(", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", page.QuerySelector("style")!.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("table"), table => Assert.NotEmpty(table.QuerySelector("caption")!.TextContent));
        Assert.All(page.QuerySelectorAll("th"), head => Assert.Contains(head.GetAttribute("scope"), new[] { "col", "row" }));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"),
            element => Assert.NotNull(page.GetElementById(element.GetAttribute("aria-labelledby")!)));
        Assert.All(page.QuerySelectorAll("a:not([href^='#'])"), link => Assert.Equal("noreferrer", link.GetAttribute("rel")));
    }

    [Fact]
    public void Write_NameWithMarkup_IsEncoded()
    {
        var profile = new CommuneProfile { Name = "<script>alert('x')</script> & \"Co\"", Population = 5 };
        var html = AdviceHtml.Write(Recommender.Default.Recommend(profile), Language.English);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;Co&quot;", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Top_CutsOnlyTheRecommendations()
    {
        var advice = Recommender.Default.Recommend(SampleProfiles.Load("trooz"));
        var page = Parse(AdviceHtml.Write(advice, Language.French, top: 3));
        Assert.Equal(3, page.QuerySelectorAll("article").Length);
        Assert.Contains($"{advice.Recommendations.Length - 3} autres pratiques", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NegativeTop_IsAProgrammersError() =>
        Assert.Throws<ArgumentOutOfRangeException>(
            () => AdviceHtml.Write(Recommender.Default.Recommend(SampleProfiles.Load("trooz")), Language.French, top: -1));

    /// <summary>
    /// Every colour in which text is written, on every ground, in both colour schemes, as the style sheet itself names them.
    /// </summary>
    [Theory]
    [InlineData("ink", "ground card")]
    [InlineData("soft", "ground card")]
    [InlineData("accent", "ground card")]
    [InlineData("alarm", "ground card alarm-ground")]
    [InlineData("on-accent", "accent inform victims children perpetrators professionals networks")]
    [InlineData("inform", "ground card")]
    [InlineData("victims", "ground card")]
    [InlineData("children", "ground card")]
    [InlineData("perpetrators", "ground card")]
    [InlineData("professionals", "ground card")]
    [InlineData("networks", "ground card")]
    [InlineData("on-cover", "cover")]
    public void Style_TextOnGround_HasAContrastOfSeven(string ink, string grounds)
    {
        var css = Parse(AdviceHtml.Write(Recommender.Default.Recommend(SampleProfiles.Load("trooz")), Language.French))
            .QuerySelector("style")!.TextContent;
        foreach (var ground in grounds.Split(' '))
        {
            var (inks, under) = (Colours(css, ink), Colours(css, ground));
            for (var scheme = 0; scheme < Math.Max(inks.Count, under.Count); scheme++)
            {
                AssertContrast(inks[Math.Min(scheme, inks.Count - 1)], under[Math.Min(scheme, under.Count - 1)], 7);
            }
        }
    }

    [Theory]
    [InlineData("place")]
    [InlineData("now")]
    [InlineData("later")]
    [InlineData("not")]
    public void Style_Bars_HaveAContrastOfThree(string bar)
    {
        var css = PageStyle.Css;
        var (bars, grounds) = (Colours(css, bar), Colours(css, "ground"));
        Assert.Equal(2, bars.Count);
        for (var scheme = 0; scheme < 2; scheme++) AssertContrast(bars[scheme], grounds[scheme], 3);
    }

    private static List<string> Colours(string css, string name) =>
        [.. System.Text.RegularExpressions.Regex.Matches(css, $"--{name}:(#[0-9a-f]{{6}})").Select(match => match.Groups[1].Value)];

    private static void AssertContrast(string ink, string ground, double least)
    {
        var (light, dark) = (Math.Max(Luminance(ink), Luminance(ground)), Math.Min(Luminance(ink), Luminance(ground)));
        Assert.True((light + 0.05) / (dark + 0.05) >= least, $"{ink} on {ground}: {(light + 0.05) / (dark + 0.05):0.0}");
    }

    // WCAG 2.2, relative luminance.
    private static double Luminance(string colour)
    {
        double Channel(int at)
        {
            var value = Convert.ToInt32(colour.Substring(at, 2), 16) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5));
    }

    private static void AssertHeadingsInOrder(IDocument page)
    {
        var previous = 0;
        foreach (var level in page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0'))
        {
            Assert.True(level <= previous + 1, $"h{level} follows h{previous}");
            previous = level;
        }
    }

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
