using System.Text;
using System.Text.Json.Nodes;
using VifRecommender.Catalogues;
using VifRecommender.Comparison;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Rendering;
using VifRecommender.Tests.Fixtures;
using VifRecommender.Writing;

namespace VifRecommender.Tests.Comparison;

/// <summary>An advice that was kept, held against one of today.</summary>
public sealed class SnapshotComparisonTests
{
    private static readonly CalendarDate Then = new(2026, 11, 23);
    private static readonly Advice Kept = Recommender.Default.Recommend(TinyCatalogue.Commune(8_290), Then);

    public static TheoryData<Language> Languages { get; } = new(Enum.GetValues<Language>());

    /// <summary>As the first published version wrote it: without titles, rules, findings, or anything that came later.</summary>
    private static AdviceSnapshot Older => AdviceReader.Read(
        File.ReadAllBytes(Repository.PathOf("tests", "VifRecommender.Tests", "Comparison", "Kept", "older-advice.json"))).ValueOrThrow();

    [Theory]
    [MemberData(nameof(Languages))]
    public void Of_TheSameAdvice_FindsNothingInAnyLanguage(Language language)
    {
        var comparison = SnapshotComparison.Of(Read(Kept, language), Kept, Kept);
        Assert.Empty(comparison.Moves);
        Assert.Empty(comparison.NewFindings);
        Assert.Empty(comparison.SettledFindings);
        var report = SnapshotReport.Of(comparison, language);
        Assert.Empty(report.Sections);
        Assert.Equal(2, report.Notes.Length);
    }

    [Fact]
    public void Read_WrittenAdvice_KeepsTitlesRulesAndFindings()
    {
        var snapshot = Read(Kept, Language.Dutch);
        var first = Kept.Recommendations[0];
        Assert.Equal(Language.Dutch, snapshot.Language);
        Assert.Equal(first.Practice.Title[Language.Dutch], snapshot.Titles[first.Practice.Id]);
        Assert.Equal(first.Score, snapshot.Rules[first.Practice.Id].Values.Sum(rule => rule.Points));
        Assert.Equal(Kept.Findings.Select(each => each.Finding.Id).Order(StringComparer.Ordinal), snapshot.Findings!.Keys);
    }

    [Fact]
    public void Of_AnotherAnswer_NamesItAsTheCause()
    {
        var now = Recommender.Default.Recommend(Kept.Profile.WithService("police-link", Presence.Present), Then);
        var comparison = SnapshotComparison.Of(Read(Kept, Language.French), now, Kept);
        Assert.Empty(comparison.Moves);
        Assert.Contains(comparison.SinceThen!.Facts, fact => fact.Fact.ToString() == "service:police-link");
        var report = SnapshotReport.Of(comparison, Language.English);
        Assert.Contains("The catalogue is the same: what moved, moved by what is known of the commune.", report.Notes);
        Assert.Contains(report.Sections, section => section.Heading == "Facts that differ");
    }

    [Fact]
    public void Of_AnotherCatalogue_NamesTheRuleThatSpeaksOtherwise()
    {
        var commune = TinyCatalogue.Commune();
        var then = new TinyCatalogue().Practice("one").Practice("two")
            .Points("favours-two", 10, new PracticeSelector { Practices = ["two"] }).Recommend(commune);
        var now = new TinyCatalogue().Practice("one").Practice("two").Points("favours-one", 7, new PracticeSelector { Practices = ["one"] })
            .Recommend(commune);
        var comparison = SnapshotComparison.Of(Read(then, Language.French), now, now);
        var one = Assert.Single(comparison.Moves, move => move.Practice == "one");
        Assert.Equal(("favours-one", 0, 7), Of(one, "favours-one"));
        Assert.Equal(("favours-two", 10, 0), Of(Assert.Single(comparison.Moves, move => move.Practice == "two"), "favours-two"));
        var report = SnapshotReport.Of(comparison, Language.French);
        var items = Assert.Single(report.Sections, section => section.Heading == "Ce que le catalogue ou le logiciel a déplacé").Items;
        Assert.Contains(items.SelectMany(item => item.Details), detail => detail.EndsWith("(0 → +7 points) [favours-one]",
            StringComparison.Ordinal));

        static (string, int, int) Of(SnapshotMove move, string rule) =>
            move.Rules.Where(each => each.RuleId == rule).Select(each => (each.RuleId, each.PointsBefore, each.PointsAfter)).Single();
    }

    /// <summary>A file of an older shape is read, and what it does not tell is not made up.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Of_AnAdviceOfAnOlderShape_SaysWhatMovedAndThatItDoesNotKnowWhy(Language language)
    {
        Assert.Empty(Older.Rules);
        Assert.Null(Older.Findings);
        Assert.Null(Older.Language);
        var comparison = SnapshotComparison.Of(Older, Kept);
        Assert.Empty(comparison.NewFindings);
        Assert.Equal(PlaceKind.NotInCatalogue,
            Assert.Single(comparison.Moves, move => move.Practice == "leaflet-at-the-bakery").After.Kind);
        var report = SnapshotReport.Of(comparison, language);
        // Where it comes from, that both have changed, and that it does not say why.
        Assert.Equal(3, report.Notes.Length);
        Assert.Contains("vif-belgium@2024.1", report.Notes[0], StringComparison.Ordinal);
        Assert.Contains("leaflet-at-the-bakery", report.ToMarkdown(), StringComparison.Ordinal);
    }

    /// <summary>A later version may add members, and write what this one reads in a form of its own.</summary>
    [Fact]
    public void Read_MembersOfALaterVersion_ArePassedOver()
    {
        var json = JsonNode.Parse(AdviceJson.Write(Kept, Language.German))!.AsObject();
        json["invented"] = new JsonObject { ["later"] = true };
        json["language"] = "lb";
        var first = json["recommendations"]![0]!.AsObject();
        first["terms"] = "sum";
        first["reasons"] = new JsonArray(1, new JsonObject { ["rule"] = 3 }, new JsonObject { ["rule"] = "known" });
        var snapshot = AdviceReader.Read(Encoding.UTF8.GetBytes(json.ToJsonString())).ValueOrThrow();
        Assert.Null(snapshot.Language);
        Assert.Equal(["known"], snapshot.Rules[Kept.Recommendations[0].Practice.Id].Keys);
        Assert.Equal(Kept.Catalogue.Practices.Length, snapshot.Places.Count);
    }

    private static AdviceSnapshot Read(Advice advice, Language language) =>
        AdviceReader.Read(AdviceJson.Write(advice, language)).ValueOrThrow();
}
