using VifRecommender.Catalogues;
using VifRecommender.Pooling;
using VifRecommender.Profiles;
using VifRecommender.Rendering;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Pooling;

public sealed class PoolWorkbookTests
{
    public static TheoryData<Language> Languages { get; } = new(Enum.GetValues<Language>());

    /// <summary>Three tables with a row for all that the pool says, in names that a spreadsheet takes.</summary>
    [Theory]
    [MemberData(nameof(Languages))]
    public void Of_APool_HasARowForAllThatItSays(Language language)
    {
        var catalogue = new TinyCatalogue().Service("table", Holder.Commune, Holder.Zone).Practice("own")
            .Practice("shared", practice => practice with { Scales = [new PracticeScale(Scale.PoliceZone, 1_000)] });
        var advice = new Recommender(catalogue.Build()).Pool(new CommuneGroup(
            [
                TinyCatalogue.Commune(1_000) with { Name = "A" }, (TinyCatalogue.Commune(3_000) with { Name = "B" })
                    .WithService("table", Presence.Present), (TinyCatalogue.Commune(4_000) with { Name = "=C" }).WithService("table",
                        Presence.Absent),
            ]), cancellation: TestContext.Current.CancellationToken);
        var workbook = PoolWorkbook.Of(advice, language);
        Assert.Equal([advice.Shared.Length, advice.Foundations.Length, advice.Kept.Length],
            workbook.Sheets.Select(each => each.Rows.Length));
        Assert.All(workbook.Sheets, sheet =>
        {
            Assert.InRange(sheet.Name.Length, 1, 31);
            Assert.All(sheet.Rows, row => Assert.Equal(sheet.Columns.Length, row.Length));
        });
        Assert.Contains("B", workbook.Sheets[1].Rows.Single()[1].Text, StringComparison.Ordinal);
        Assert.Contains("=C", workbook.Sheets[1].Rows.Single()[2].Text, StringComparison.Ordinal);
        Assert.Equal(3, workbook.Sheets.Select(sheet => sheet.Name).Distinct().Count());
    }

    [Fact]
    public void Of_ACostThatIsNotKnown_LeavesTheCellsEmpty()
    {
        var catalogue = new TinyCatalogue().Practice("x", practice => practice with { Scales = [new PracticeScale(Scale.PoliceZone, 0)] });
        var advice = new Recommender(catalogue.Build()).Pool(
            new CommuneGroup([TinyCatalogue.Commune() with { Name = "A" }, TinyCatalogue.Commune() with { Name = "B" }]),
            cancellation: TestContext.Current.CancellationToken);
        var row = Assert.Single(PoolWorkbook.Of(advice, Language.English).Sheets).Rows.Single();
        Assert.Equal((null, null), (row[3].Number, row[4].Number));
    }
}
