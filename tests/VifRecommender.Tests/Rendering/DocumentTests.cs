using AngleSharp.Html.Parser;
using VifRecommender.Documents;
using VifRecommender.Profiles;
using VifRecommender.Rendering;
using VifRecommender.Sheets;
using VifRecommender.Tests.Sheets;

namespace VifRecommender.Tests.Rendering;

/// <summary>Documents as Markdown and HTML.</summary>
public sealed class DocumentTests
{
    private const string Hostile = "<script>alert(1)</script> [a](javascript:b) | `c` \u202Ed\r\n# e";

    [Fact]
    public void Html_HostileTexts_StayTexts()
    {
        var page = new HtmlParser().ParseDocument(DocumentHtml.Write(OfAllBlocks(Hostile)));
        Assert.Empty(page.QuerySelectorAll("article script"));
        Assert.DoesNotContain('\u202E', page.DocumentElement.OuterHtml);
        Assert.Contains("<script>alert(1)</script>", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("https://example.org/", page.QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void Markdown_HostileTexts_StayTexts()
    {
        var text = DocumentMarkdown.Write(OfAllBlocks(Hostile));
        Assert.DoesNotContain("<script>", text.Replace("\\<script\\>", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("\n# e", text, StringComparison.Ordinal);
        Assert.DoesNotContain("[a](", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_EachBlock_HasItsForm()
    {
        const string Expected = """
            above

            # t

            **[leave](<https://example.org/>)** hint

            ## t

            **lead** t

            1. t
            2. t

            - [ ] t

            > **t**
            >
            > t

            | A | B |
            | --- | --- |
            | **lead** t<br>t |  |

            *foot*

            """;
        Assert.Equal(Expected.ReplaceLineEndings("\n"), DocumentMarkdown.Write(OfAllBlocks("t")));
    }

    [Fact]
    public void Html_WebPage_LeavesFirstAndLoadsNothing()
    {
        var html = DocumentHtml.Write(SheetLibrary.BuiltIn.Find("web-page")!.Write(Settings.Of(Administration.Wallonia), Language.French));
        var page = new HtmlParser().ParseDocument(html);
        Assert.Equal("Aide et contacts", page.Title);
        Assert.Equal("exit", page.QuerySelector("article")!.FirstElementChild!.ClassName);
        var exit = page.QuerySelector("[data-quick-exit]")!;
        Assert.Equal("https://www.meteo.be/fr", exit.GetAttribute("href"));
        Assert.Equal("noreferrer", exit.GetAttribute("rel"));
        // Replaces the entry of the history: a plain link leaves the page behind "back".
        Assert.Contains("location.replace", Assert.Single(page.Scripts).TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[src], link, iframe, form, img"));
        Assert.Single(page.QuerySelectorAll("[href]"));
    }

    [Fact]
    public void Html_SheetWithoutExit_HasNoScript() =>
        Assert.DoesNotContain("<script",
            DocumentHtml.Write(SheetLibrary.BuiltIn.Find("number-card")!.Write(Settings.Of(Administration.Flanders), Language.Dutch)),
            StringComparison.Ordinal);

    [Fact]
    public void Html_TwoLanguages_SayWhichEachIs()
    {
        var html = DocumentHtml.Write(
            SheetLibrary.BuiltIn.Find("number-card")!.Write(Settings.Of(Administration.Brussels), Language.French, Language.Dutch));
        Assert.Equal(["fr", "nl"],
            new HtmlParser().ParseDocument(html).QuerySelectorAll("article").Select(article => article.GetAttribute("lang")));
    }

    internal static Document OfAllBlocks(string text) => new()
    {
        Title = text,
        Pages =
        [
            new DocumentPage
            {
                Language = Language.French,
                Title = text,
                Above = "above",
                Footer = "foot",
                Blocks =
                [
                    new QuickExit("leave", "https://example.org/", "hint"),
                    new Heading(text),
                    new Paragraph(new TextLine(text, "lead")),
                    new TextList(ListMark.Number, [new TextLine(text), new TextLine(text)]),
                    new TextList(ListMark.Check, [new TextLine(text)]),
                    new Box(BoxKind.Danger, text, [new TextLine(text)]),
                    new TextTable([new TextColumn("A", 50), new TextColumn("B", 50)],
                        [[new TextCell(new TextLine(text, "lead"), new TextLine(text)), new TextCell()]]),
                ],
            },
        ],
    };
}
