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

        Assert.Equal(language switch { Language.French => "fr", Language.Dutch => "nl", Language.German => "de", _ => "en" }, page.DocumentElement.GetAttribute("lang"));
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
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"), element => Assert.NotNull(page.GetElementById(element.GetAttribute("aria-labelledby")!)));
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
        Assert.Throws<ArgumentOutOfRangeException>(() => AdviceHtml.Write(Recommender.Default.Recommend(SampleProfiles.Load("trooz")), Language.French, top: -1));

    [Theory]
    [InlineData("#1b2430", "#ffffff")]
    [InlineData("#44505e", "#ffffff")]
    [InlineData("#44505e", "#f5f7fa")]
    [InlineData("#0b4f6c", "#ffffff")]
    [InlineData("#7a1020", "#fdf1f2")]
    [InlineData("#eef2f6", "#12181f")]
    [InlineData("#c3ccd6", "#1b232c")]
    [InlineData("#8fd0ee", "#12181f")]
    [InlineData("#ffc9cf", "#3a1218")]
    [InlineData("#7a1020", "#ffffff")]
    [InlineData("#ffc9cf", "#12181f")]
    [InlineData("#ffffff", "#0b4f6c")]
    [InlineData("#12181f", "#8fd0ee")]
    [InlineData("#0b4f6c", "#f5f7fa")]
    [InlineData("#8fd0ee", "#1b232c")]
    public void Style_TextOnGround_HasAContrastOfSeven(string ink, string ground)
    {
        var css = Parse(AdviceHtml.Write(Recommender.Default.Recommend(SampleProfiles.Load("trooz")), Language.French)).QuerySelector("style")!.TextContent;
        Assert.Contains(ink, css, StringComparison.Ordinal);
        Assert.Contains(ground, css, StringComparison.Ordinal);
        var (light, dark) = (Math.Max(Luminance(ink), Luminance(ground)), Math.Min(Luminance(ink), Luminance(ground)));
        Assert.True((light + 0.05) / (dark + 0.05) >= 7, $"{(light + 0.05) / (dark + 0.05):0.0}");
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
