using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using VifRecommender.Profiles;
using VifRecommender.Rendering;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Rendering;

/// <summary>What stands on the page of a small commune, part by part.</summary>
public sealed class AdvicePageTests
{
    private static readonly CommuneProfile Profile = WordsCatalogue.Profile with
    {
        Partnership =
        new Partnership { Kind = PartnershipKind.PoliceZone, Population = 40_000 },
        Wishes = ["group"]
    };

    [Fact]
    public void Card_Recommendation_TellsWhySafetyEffectAndPoints()
    {
        var card = Page(Language.English).QuerySelectorAll("article")[0];
        Assert.Equal("1 sheet en", Plain(card.QuerySelector("h3")!));
        Assert.Equal(["Strengthen professionals", "quick (weeks)", "police zone"], Texts(card, ".chips li"));
        Assert.Equal(["Why", "Safety"], Texts(card, "h4"));
        Assert.Equal(
            [
                "Level 2 is under 3 en (our judgement)",
                "8,290 inhabitants, below the mark of 10,000 (our judgement): better done with your police zone.",
                "Only 8,290 people. en",
                "Would help, not known yet: staff en and tool en.",
            ],
            Texts(card, ".plain li"));
        Assert.Equal(["Meanwhile: Begin small en"], Texts(card, ".meanwhile"));
        Assert.Equal("sheet is safe. en", Plain(card.QuerySelector(".safety p")!));
        Assert.Equal(["Delivers", "Unlocks", "What is known", "Measured effect"], Texts(card, "dt"));
        Assert.Equal(["door en", "‘Brochure: to every house en’", "Professional judgement.",
            "No study found. We found no study of effect; this is professional judgement."], Texts(card, "dd"));
        Assert.Equal(["Points in detail (5)", "Facts"], Texts(card, "summary"));
        Assert.Equal(["+5 one more. en"], Texts(card, ".terms li"));
        Assert.Contains("✓ inhabitants: 8,290 (expected: under 10,000)", Texts(card, ".facts li li"));
        Assert.Contains("finds-no-sheet", Texts(card, ".facts code"));
    }

    [Fact]
    public void Folds_EveryList_IsCounted()
    {
        var page = Page(Language.German);
        Assert.Equal(["Feststellungen 1", "Zum Anfang 1", "Möglich, nicht dringend 1", "Später 1", "Hier nicht empfohlen 4"],
            Texts(page, ".fold > details > summary").Take(5));
        Assert.Equal(2, page.QuerySelectorAll("article").Length);
    }

    [Fact]
    public void NotAdvised_Outcomes_StandUnderTheirOwnHeading()
    {
        var section = Page(Language.French).QuerySelector("[aria-labelledby=not-advised]")!;
        Assert.Equal(["En attente, par sécurité", "Pas adapté", "Pas accessible d’après ce qui est connu"], Texts(section, "h3"));
        var guarded = section.QuerySelectorAll("li")[0];
        Assert.Equal("group fr", Plain(guarded.QuerySelector("strong")!));
        Assert.StartsWith("Vous souhaitez cette pratique\u202F; la règle de sécurité reste valable.", Plain(guarded.QuerySelector("p")!),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Coverage_Numbers_StandBesideTheirBar()
    {
        var row = Page(Language.Dutch).QuerySelectorAll(".coverage tbody tr")
            .Single(each => Plain(each.QuerySelector("th")!) == "Professionals versterken");
        Assert.Equal(["0", "2", "1", "4"], Texts(row, "td.n"));
        Assert.Equal(["Aanwezig", "Mogelijk", "Later", "Niet aangeraden"],
            row.QuerySelectorAll("td.n").Select(cell => cell.GetAttribute("data-label")));
        Assert.Equal("true", row.QuerySelector(".bar")!.GetAttribute("aria-hidden"));
        Assert.Equal(["now 0 2", "later 2 1", "not 3 4"],
            row.QuerySelectorAll(".bar rect").Select(part => $"{part.ClassName} {part.GetAttribute("x")} {part.GetAttribute("width")}"));
    }

    [Fact]
    public void Unlocks_ManyPractices_AreNamedUpToFiveAndCounted()
    {
        var advice = Recommender.Default.Recommend(SampleProfiles.Load("trooz"), WordsCatalogue.Date);
        var many = advice.Recommendations.First(each => each.Unlocks.Length > 6);
        var card = new HtmlParser().ParseDocument(AdviceHtml.Write(advice, Language.English)).QuerySelector($"#practice-{many.Rank}")!;
        var unlocks = card.QuerySelectorAll("dt").Single(label => label.TextContent == "Unlocks").NextElementSibling!.TextContent;
        Assert.Equal(5, unlocks.Count(c => c == '‘'));
        Assert.EndsWith($"’ and {many.Unlocks.Length - 5} more", unlocks, StringComparison.Ordinal);
    }

    [Fact]
    public void Citations_EveryNumber_LeadsToItsSource()
    {
        var advice = Recommender.Default.Recommend(SampleProfiles.Load("genk"), WordsCatalogue.Date);
        var page = new HtmlParser().ParseDocument(AdviceHtml.Write(advice, Language.Dutch, top: 5));
        var first = advice.Recommendations[0].Practice.Evidence.Sources.Select(id => advice.Catalogue.FindSource(id)!.Title)
            .Order(StringComparer.Ordinal);
        var cited = page.QuerySelectorAll("article")[0].QuerySelectorAll("dd a.cite")
            .Select(link => page.GetElementById(link.GetAttribute("href")![1..])!.QuerySelector("a")!.TextContent);
        Assert.Equal(first, cited);
        Assert.NotEmpty(cited);
    }

    [Fact]
    public void Recommendations_None_SaysSo()
    {
        var done = WordsCatalogue.Value.Practices.Aggregate(WordsCatalogue.Profile,
            (profile, practice) => profile.WithPractice(practice.Id, PracticeStatus.InPlace));
        var page = new HtmlParser().ParseDocument(AdviceHtml.Write(WordsCatalogue.Advise(done), Language.English));
        Assert.Equal("None", Plain(page.QuerySelector("[aria-labelledby=now] p")!));
        Assert.Empty(page.QuerySelectorAll("[aria-labelledby=later], [aria-labelledby=not-advised]"));
        Assert.Equal(WordsCatalogue.Value.Practices.Length, page.QuerySelectorAll("[aria-labelledby=in-place] li").Length);
    }

    private static IDocument Page(Language language) =>
        new HtmlParser().ParseDocument(AdviceHtml.Write(WordsCatalogue.Advise(Profile), language));

    private static IEnumerable<string> Texts(IParentNode parent, string selector) => parent.QuerySelectorAll(selector).Select(Plain);

    private static string Plain(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
