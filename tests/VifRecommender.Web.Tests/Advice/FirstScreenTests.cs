using System.Text.RegularExpressions;
using VifRecommender.Profiles;
using VifRecommender.Rendering;
using VifRecommender.Web.Layout;
using VifRecommender.Web.Tests.Fixtures;

namespace VifRecommender.Web.Tests.Advice;

/// <summary>The page of the advice begins with what the first screen says, and folds everything else.</summary>
public sealed partial class FirstScreenTests
{
    public static TheoryData<Language> AllLanguages => [.. Languages.All];

    [Theory]
    [MemberData(nameof(AllLanguages))]
    public async Task Advice_OfASample_IsReadInTwoMinutesAndFoldsTheRest(Language language)
    {
        using var host = new Host();
        using var browser = await Browser.OfAsync(host);
        var home = await browser.OpenAsync("/");
        var sample = await browser.SendAsync(home.Form("sample").With("sample", "trooz"));
        var page = await browser.OpenAsync($"{sample.Location}?lang={language.Code()}");
        var main = page.Found("main");
        Assert.All(main.QuerySelectorAll("details"), part => Assert.False(part.HasAttribute("open")));
        var whole = Words(main.TextContent);
        foreach (var folded in main.QuerySelectorAll("details > *:not(summary)").ToList()) folded.Remove();
        Assert.InRange(Words(main.TextContent), 200, 1000);
        Assert.True(whole > 4 * Words(main.TextContent), $"{whole} words in all");

        foreach (var card in main.QuerySelectorAll("article.card"))
        {
            Assert.InRange(card.QuerySelectorAll("dl dt").Length, 3, 4);
            Assert.All(card.QuerySelectorAll("dl dd"), line => Assert.NotEmpty(line.TextContent));
            Assert.NotEmpty(card.QuerySelectorAll(".chips li"));
            Assert.NotEmpty(card.QuerySelector(".safety p")!.TextContent);
        }

        Assert.Equal(3, main.QuerySelectorAll("article.card").Length);
        Assert.NotEmpty(main.QuerySelectorAll("section.question"));
    }

    /// <summary>What a card says is the library's, with its labels.</summary>
    [Fact]
    public void Brief_HasALabelForEachLine()
    {
        var advice = Recommender.Default.Recommend(new CommuneProfile { Name = "Trooz", Population = 8290 });
        foreach (var language in Languages.All)
        {
            foreach (var brief in FirstScreen.Of(advice, language).First)
            {
                Assert.Equal(brief.Helper is null ? 3 : 4, brief.Lines.Length);
                Assert.Equal([brief.Because, brief.FirstStep, brief.Carrier], brief.Lines.Take(3).Select(line => line.Text));
                Assert.Equal(brief.Lines.Length, brief.Lines.Select(line => line.Label).Distinct().Count());
            }
        }
    }

    private static int Words(string text) => Word().Count(text);

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
