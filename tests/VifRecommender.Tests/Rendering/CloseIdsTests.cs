using System.Text;
using System.Text.RegularExpressions;
using VifRecommender.Catalogues;
using VifRecommender.Comparison;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Rendering;
using VifRecommender.Tests.Profiles;
using VifRecommender.Writing;

namespace VifRecommender.Tests.Rendering;

/// <summary>Ids of an overlay that look like one another stay apart wherever a page or a file is made from them.</summary>
public sealed partial class CloseIdsTests
{
    private static readonly Catalogue Close = CatalogueReader.ReadOverlays(BuiltInCatalogue.Value,
        [new CatalogueFile("close.json", CloseIds.Overlay)]).ValueOrThrow();

    private static readonly CommuneProfile Town = ProfileReader.Read(Encoding.UTF8.GetBytes($$"""
        { "schemaVersion": 1, "name": "x", "population": 9000,
          "services": { {{string.Join(", ", CloseIds.All.Select(id => $"\"{id}\": \"present\""))}} },
          "local": { {{string.Join(", ", CloseIds.All.Select(id => $"\"{id}\": {(CloseIds.IsChoice(id) ? "\"b.c\"" : "4")}"))}} } }
        """), Close).ValueOrThrow();

    [Fact]
    public void CatalogueHtml_Anchors_AreEachOneAndLedTo() =>
        AssertAnchors(CatalogueHtml.Write(Close, Language.English), atLeast: 5 * CloseIds.All.Length);

    [Fact]
    public void AdviceHtml_Anchors_AreEachOneAndLedTo() =>
        AssertAnchors(AdviceHtml.Write(new Recommender(Close).Recommend(Town), Language.English), atLeast: 10);

    [Fact]
    public void AdviceJson_ReadBack_NamesEachPractice()
    {
        var advice = new Recommender(Close).Recommend(Town);
        Assert.All(CloseIds.All, id => Assert.Equal(id, advice.Find(id)!.Practice.Id));
        Assert.Equal(CloseIds.All.Order(StringComparer.Ordinal),
            advice.Recommendations.Select(each => each.Practice.Id).Intersect(CloseIds.All).Order(StringComparer.Ordinal));
        Assert.Empty(AdviceReader.Read(AdviceJson.Write(advice, Language.English)).ValueOrThrow().MovesTo(advice));
    }

    [Fact]
    public void CatalogueJson_ReadBack_IsTheSameCatalogue()
    {
        var again = CatalogueReader.Read(new CatalogueFile("whole.json", CatalogueJson.Write(Close))).ValueOrThrow();
        Assert.Equal(CatalogueJson.Write(Close), CatalogueJson.Write(again));
        Assert.Equal(ProfileWriter.Hash(Town), ProfileWriter.Hash(ProfileReader.Read(ProfileWriter.Write(Town), again).ValueOrThrow()));
    }

    private static void AssertAnchors(string html, int atLeast)
    {
        var ids = Id().Matches(html).Select(match => match.Groups[1].Value).ToList();
        Assert.Empty(ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));
        var links = Link().Matches(html).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal).ToList();
        Assert.Empty(links.Except(ids, StringComparer.Ordinal));
        Assert.True(ids.Count >= atLeast, $"{ids.Count} ids");
    }

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Id();

    [GeneratedRegex(" (?:href=\"#|aria-labelledby=\"|aria-describedby=\"|for=\")([^\"]*)\"")]
    private static partial Regex Link();
}
