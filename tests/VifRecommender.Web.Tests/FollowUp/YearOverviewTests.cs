using VifRecommender.Documents;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Rendering;
using VifRecommender.Web.FollowUp;
using VifRecommender.Web.Memory;

namespace VifRecommender.Web.Tests.FollowUp;

public sealed class YearOverviewTests
{
    private static readonly DateOnly Today = new(2027, 5, 10);

    [Fact]
    public void Of_AYear_HasEachPracticeOnceWhereACouncilLooksForIt()
    {
        var overview = YearOverview.Of(
            [
                Of("due-in-q3", 2026, 11, DecisionKind.Planned, new Quarter(2027, 3)),
                Of("due-in-q1", 2026, 12, DecisionKind.InPlace, new Quarter(2027, 1)),
                Of("overdue", 2026, 1, DecisionKind.InProgress, new Quarter(2026, 4)),
                Of("done-before", 2026, 1, DecisionKind.Done, new Quarter(2026, 4)),
                Of("decided-in-q2", 2027, 4, DecisionKind.Dismissed),
                Of("due-next-year-decided-in-q1", 2027, 2, DecisionKind.Planned, new Quarter(2028, 1)),
                Of("goes-on", 2025, 6, DecisionKind.InProgress),
                Of("runs-since-long", 2025, 6, DecisionKind.InPlace),
                Of("taken-back", 2027, 1, DecisionKind.Withdrawn),
            ], 2027, Today);
        Assert.Equal(Today, overview.AsOf);
        Assert.Equal(
            [
                ("overdue", YearPlace.Before, 0), ("due-next-year-decided-in-q1", YearPlace.Quarter, 1),
                ("due-in-q1", YearPlace.Quarter, 1),
                ("decided-in-q2", YearPlace.Quarter, 2), ("due-in-q3", YearPlace.Quarter, 3), ("goes-on", YearPlace.Undated, 0),
            ],
            overview.Entries.Select(each => (each.Practice, each.Place, each.Quarter)));
    }

    [Fact]
    public void Of_AYearThatIsOver_IsToldAsItStoodAtItsEnd()
    {
        Decision[] history =
        [
            Of("x", 2027, 3, DecisionKind.InPlace, new Quarter(2026, 4), revision: 2),
            Of("x", 2026, 5, DecisionKind.Planned, new Quarter(2026, 4)),
        ];
        var past = YearOverview.Of(history, 2026, Today);
        Assert.Equal((new DateOnly(2026, 12, 31), DecisionKind.Planned), (past.AsOf, Assert.Single(past.Entries).Standing.Kind));
        Assert.Equal(DecisionKind.InPlace, Assert.Single(YearOverview.Of(history, 2027, Today).Entries).Standing.Kind);
        Assert.Empty(YearOverview.Of(history, 2025, Today).Entries);
    }

    /// <summary>What does not go on the sheet is counted, and no cell is longer than its place.</summary>
    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.German)]
    public void Document_OfMoreThanASheetHolds_CountsTheRest(Language language)
    {
        var history = BuiltInCatalogue.Value.Practices.Take(30).Select(practice => Of(practice.Id, 2027, 2, DecisionKind.InProgress,
            new Quarter(2027, 4)) with
        {
            Sheet = new ActionSheet(new string('p', 200), new string('l', 200), new Quarter(2027, 4),
                practice.Indicators[0][Language.Dutch],
                "moins de 5", new DateOnly(2027, 4, 1)),
        });
        var document = new YearDocument(BuiltInCatalogue.Value, language).Of("Trooz", YearOverview.Of(history, 2027, Today));
        var page = Assert.Single(document.Pages);
        Assert.Equal(PageDensity.Densest, page.Density);
        var table = Assert.Single(page.Blocks.OfType<TextTable>());
        var paragraph = page.Blocks.OfType<Paragraph>().Last();
        Assert.InRange(table.Rows.Length, 10, 20);
        Assert.Contains($"{30 - table.Rows.Length}", paragraph.Line.Text, StringComparison.Ordinal);
        Assert.All(table.Rows.SelectMany(row => row).SelectMany(cell => cell.Lines), line => Assert.InRange(line.Text.Length, 1, 80));
        // The quarter stands once, and the indicator in the language of the page whatever that in which it was chosen.
        Assert.Equal(1, table.Rows.Count(row => row[0].Lines.Length > 0));
        Assert.Contains(BuiltInCatalogue.Value.FindPractice(history.First().Practice)!.Indicators[0][language][..20],
            DocumentHtml.Write(document), StringComparison.Ordinal);
    }

    [Fact]
    public void Document_OfAYearOfNothing_SaysSo() => Assert.Contains("Rien n’est décidé ni attendu pour 2031.", DocumentMarkdown.Write(
        new YearDocument(BuiltInCatalogue.Value, Language.French).Of("Trooz", YearOverview.Of([], 2031, Today))), StringComparison.Ordinal);

    private static Decision Of(string practice, int year, int month, DecisionKind kind, Quarter? due = null, int revision = 1) => new(
        practice, revision, kind, null, null, null, new DateTimeOffset(year, month, 15, 12, 0, 0, TimeSpan.Zero), "a@example.be",
        due is null ? null : new ActionSheet(Due: due));
}
