using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Rendering;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Rendering;

/// <summary>The catalogue as a document to browse and print.</summary>
public sealed class CatalogueHtmlTests
{
    public static TheoryData<Language> Languages => [Language.French, Language.Dutch, Language.German, Language.English];

    private static IHtmlDocument Page(Catalogue catalogue, Language language) =>
        new HtmlParser().ParseDocument(CatalogueHtml.Write(catalogue, language));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Page_HasAnAnchorForEachElement_AndEveryLinkArrives(Language language)
    {
        var catalogue = BuiltInCatalogue.Value;
        var page = Page(catalogue, language);
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Equal(catalogue.Practices.Select(practice => practice.Title[language]),
            catalogue.Practices.Select(practice => page.QuerySelector($"article#practice-{practice.Id} h3")?.TextContent));
        Assert.All(catalogue.Rules, rule => Assert.Contains("rule-" + rule.Id, ids));
        Assert.All(catalogue.Services, service => Assert.Contains("service-" + service.Id, ids));
        Assert.All(catalogue.Findings, finding => Assert.Contains("finding-" + finding.Id, ids));
        Assert.All(page.QuerySelectorAll("a[href^='#']"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
        Assert.Equal(language switch { Language.French => "fr", Language.Dutch => "nl", Language.German => "de", _ => "en" },
            page.DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Page_AsksNothingFromOutside(Language language) =>
        Assert.Empty(Page(BuiltInCatalogue.Value, language).QuerySelectorAll("script, link, img, iframe, [src], [style], [onclick]"));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Page_LeavesNoPlaceholderOpen(Language language) =>
        Assert.DoesNotContain("{", Page(BuiltInCatalogue.Value, language).Body!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void Page_Counts_AreThoseOfTheCatalogue()
    {
        var catalogue = BuiltInCatalogue.Value;
        Assert.Equal(
            $"{catalogue.Practices.Length} practices, {catalogue.Rules.Length} rules, {catalogue.Services.Length} services and means, "
            + $"{catalogue.Findings.Length} findings", Page(catalogue, Language.English).QuerySelector(".lead")!.TextContent);
    }

    [Fact]
    public void Card_Practice_SaysItsConditionAsATree()
    {
        var catalogue = new TinyCatalogue().Services("desk", "line")
            .Practice("x",
                practice => practice with { Needs = When.All(When.Service("desk").IsPresent, When.Not(When.Population.Below(5_000))) })
            .Guard("safe", When.Service("line").IsPresent, "x").Build();
        var card = Page(catalogue, Language.English).QuerySelector("#practice-x")!;
        Assert.Equal(["all of these:", "desk: present", "not this:", "inhabitants: under 5,000"],
            card.QuerySelectorAll("dd li").Select(item => item.ChildNodes[0].TextContent.Trim()));
        Assert.Equal("#rule-safe", card.QuerySelector("dd a[href^='#rule']")!.GetAttribute("href"));
    }

    [Fact]
    public void Page_HostileTexts_AreShownNeverObeyed()
    {
        const string evil = "<script>x</script>\"'><img src=x onerror=y>&";
        var catalogue = BuiltInCatalogue.Value.With(own => own
            .Add(new Source { Id = "evil", Title = evil, Url = "https://example.org/?x=javascript:alert(1)", Accessed = "2026-11-23" })
            .Add(new Practice
            {
                Id = "evil",
                Domain = Domain.Inform,
                Dimension = MaturityDimension.Contact,
                Effort = Effort.Medium,
                Title = LocalizedText.Same(evil),
                Description = LocalizedText.Same(evil),
                Safety = LocalizedText.Same(evil),
                Evidence = new Evidence { Sources = ["evil"] }
            }));
        var page = Page(catalogue, Language.French);
        Assert.Equal(evil, page.QuerySelector("#practice-evil h3")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("script, img, a[href^='javascript']"));
    }

    [Fact]
    public void Null_IsRefused() => Assert.Throws<ArgumentNullException>(() => CatalogueHtml.Write(null!, Language.French));
}
