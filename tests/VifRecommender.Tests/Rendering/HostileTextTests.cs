using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Rendering;
using VifRecommender.Writing;

namespace VifRecommender.Tests.Rendering;

/// <summary>A catalogue whose every text tries to be something else: what a renderer is given is shown, never obeyed.</summary>
public sealed class HostileTextTests
{
    private const string Evil = "<script>x</script> <img src=x onerror=y> \" ' & | ` * _ [a](b) {n {open # é";

    [Fact]
    public void Html_EveryText_IsShownAsWritten()
    {
        var page = new HtmlParser().ParseDocument(AdviceHtml.Write(Advise(), Language.French));
        Assert.Empty(page.QuerySelectorAll("script, img, [onerror]"));
        var practice = page.QuerySelector("article")!;
        Assert.Equal(Evil, practice.QuerySelector("h3")!.TextContent.Trim()[2..]);
        Assert.Equal(Evil, practice.QuerySelector(".safety p")!.TextContent);
        Assert.Contains(Evil, page.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Evil, page.QuerySelector(".findings strong")!.TextContent);
    }

    [Fact]
    public void Html_AddressThatIsNoWebPage_IsNoLink()
    {
        // No catalogue takes one, whether it comes from a file or from code.
        var refused = new CatalogueBuilder("evil", "1").Add(
            new Source { Id = "b", Title = Evil, Url = "javascript:alert(1)", Accessed = "2026-11-23" }).Build();
        Assert.Equal("VIF2007", Assert.Single(refused.Diagnostics).Id);
        var page = new HtmlParser().ParseDocument(AdviceHtml.Write(Advise(), Language.English));
        Assert.Equal(["https://example.org/a?b=1&c=%22", "https://example.org/%3Cscript%3E?x=javascript:alert(1)"],
            page.QuerySelectorAll(".sources a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["#source-1", "#source-2"], page.QuerySelectorAll("dd a.cite").Select(link => link.GetAttribute("href")));
        Assert.DoesNotContain(page.QuerySelectorAll("a"),
            link => link.GetAttribute("href")!.StartsWith("javascript", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Markdown_EveryText_IsEscaped()
    {
        var markdown = AdviceMarkdown.Write(Advise(), Language.English);
        const string Escaped = "\\<script\\>x\\</script\\> \\<img src=x onerror=y\\> \" ' & \\| \\` \\* \\_ \\[a\\](b) {n {open \\# é";
        Assert.Contains($"### 1. {Escaped}\n", markdown, StringComparison.Ordinal);
        Assert.Contains($"** {Escaped}", markdown, StringComparison.Ordinal);
        Assert.Contains($"**Safety.** {Escaped}\n", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_EveryText_ComesBackAsWritten()
    {
        using var document = JsonDocument.Parse(AdviceJson.Write(Advise(), Language.German));
        var first = document.RootElement.GetProperty("recommendations")[0];
        Assert.Equal(Evil, first.GetProperty("title").GetString());
        Assert.Equal(Evil, first.GetProperty("safety").GetString());
        Assert.Equal(Evil, document.RootElement.GetProperty("findings")[0].GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("1) a", "1\\) a")]
    [InlineData("1. a", "1\\. a")]
    [InlineData("1", "1")]
    [InlineData("2.", "2\\.")]
    [InlineData("19.963 a", "19.963 a")]
    [InlineData("- a", "\\- a")]
    [InlineData("+ a", "\\+ a")]
    [InlineData("a - b", "a - b")]
    [InlineData("---", "\\---")]
    [InlineData("=== ", "\\=== ")]
    [InlineData("~~a~~", "\\~\\~a\\~\\~")]
    [InlineData("&lt;", "\\&lt;")]
    [InlineData("R&D", "R&D")]
    [InlineData("a\r\nb", "a b")]
    public void Escape_SignsAtTheBeginningOfALine_AreOnlySigns(string text, string expected) =>
        Assert.Equal(expected, MarkdownText.Escape(text));

    [Fact]
    public void Renderers_SameAdvice_GiveTheSameBytesAndNoCarriageReturn()
    {
        foreach (var render in new Func<string>[] { () => AdviceHtml.Write(Advise(), Language.Dutch),
            () => AdviceMarkdown.Write(Advise(), Language.Dutch),
            () => Encoding.UTF8.GetString(AdviceJson.Write(Advise(), Language.Dutch)) })
        {
            var once = render();
            Assert.Equal(once, render());
            Assert.DoesNotContain('\r', once);
        }
    }

    private static Advice Advise()
    {
        var text = LocalizedText.Same(Evil);
        var catalogue = new CatalogueBuilder("evil", "<1>")
            .Add(new Service { Id = "door", Name = text, Question = text, FromOutside = text })
            .Add(new Finding { Id = "f", Domain = Domain.Inform, Severity = 1, Title = text })
            .Add(new FindingRule { Id = "finds", Finding = "f", When = When.Population.Below(10), Text = text })
            .Add(new Practice
            {
                Id = "p",
                Domain = Domain.Inform,
                Dimension = MaturityDimension.People,
                Title = text,
                Description = text,
                Safety = text,
                Effort = Effort.QuickWin,
                Audience = text,
                Lighter = text,
                Helps = ["door"],
                Answers = ["f"],
                Indicators = [text],
                Evidence = new Evidence { Summary = text, Sources = ["a", "b"] }
            })
            .Add(new PriorityRule { Id = "r", Points = 1, Text = text })
            .Add(new Source { Id = "a", Title = Evil, Url = "https://example.org/a?b=1&c=%22", Accessed = "2026-11-23" })
            .Add(new Source
            {
                Id = "b",
                Title = Evil,
                Url = "https://example.org/%3Cscript%3E?x=javascript:alert(1)",
                Accessed = "2026-11-23"
            })
            .Add(new Helpline { Id = "h", Number = Evil, Name = text, Hours = text })
            .Build().ValueOrThrow();
        return new Recommender(catalogue).Recommend(new CommuneProfile { Name = Evil, Population = 5 });
    }
}
