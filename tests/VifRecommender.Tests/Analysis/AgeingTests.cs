using VifRecommender.Analysis;
using VifRecommender.Catalogues;
using VifRecommender.Diagnostics;
using VifRecommender.Loading;
using VifRecommender.Profiles;

namespace VifRecommender.Tests.Analysis;

/// <summary>What nobody verified for eighteen months: each border once, from both sides.</summary>
public sealed class AgeingTests
{
    [Theory]
    [InlineData("2025-05-23", "2026-11-23", false)]
    [InlineData("2025-05-22", "2026-11-23", true)]
    [InlineData("2025-05-31", "2026-11-30", false)]
    [InlineData("2025-05-31", "2026-12-01", true)]
    [InlineData("2025-05", "2026-11-30", false)]
    [InlineData("2025-05", "2026-12-01", true)]
    [InlineData("2025", "2027-06-30", false)]
    [InlineData("2025", "2027-07-01", true)]
    [InlineData("2027-01-01", "2026-11-23", false)]
    public void FindAged_Source_IsRemarkedAfterEighteenMonths(string accessed, string on, bool isAged)
    {
        var remarks = CatalogueAnalysis.FindAged(Builder().Add(Source("law", accessed)).Build().ValueOrThrow(), Day(on));
        Assert.Equal(isAged ? ["law"] : [], remarks.Select(remark => Assert.Single(remark.Subjects)));
        Assert.All(remarks, remark => Assert.Equal(DiagnosticCatalogue.Aged, remark.Kind));
    }

    [Fact]
    public void FindAged_HelpLine_IsAsOldAsItsNewestSource()
    {
        var catalogue = Builder().Add(Source("new", "2026-01-01")).Add(Source("old", "2020")).Add(Line("fresh", "new", "old"))
            .Add(Line("stale", "old")).Build().ValueOrThrow();
        var remarks = CatalogueAnalysis.FindAged(catalogue, new CalendarDate(2026, 11, 23));
        Assert.Equal(["old", "stale"], remarks.Select(remark => remark.Subjects[0]));
        Assert.Equal("The source 'old' was last read 2020, more than 18 months before 2026-11-23 ('fresh', 'stale' rest on it): read it "
            + "again, mend what changed, and write the day in 'accessed'.", remarks[0].Message);
        Assert.Equal("The help line 'stale' (0800) was last verified 2020, more than 18 months before 2026-11-23: verify number and hours, "
            + "and write the day in 'accessed' of 'old'.", remarks[1].Message);
    }

    [Fact]
    public void FindAged_SourceOfMany_NamesThreeAndCountsTheRest()
    {
        var builder = Builder().Add(Source("old", "2020"));
        foreach (var id in new[] { "a", "b", "c", "d", "e" }) builder.Add(Line(id, "old"));
        var remarks = CatalogueAnalysis.FindAged(builder.Build().ValueOrThrow(), new CalendarDate(2026, 11, 23));
        Assert.Contains("('a', 'b', 'c' and 2 more rest on it)", remarks.Single(remark => remark.Subjects[0] == "old").Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void FindAged_BuiltInCatalogue_IsOfThisTimeAndNotForEver()
    {
        Assert.Empty(CatalogueAnalysis.FindAged(BuiltInCatalogue.Value, new CalendarDate(2026, 11, 29)));
        Assert.All(BuiltInCatalogue.Value.Helplines, line => Assert.Contains(
            CatalogueAnalysis.FindAged(BuiltInCatalogue.Value, new CalendarDate(2030, 1, 1)), remark => remark.Subjects[0] == line.Id));
    }

    private static CatalogueBuilder Builder() => new("tiny", "1");

    private static CalendarDate Day(string text) => CalendarDate.TryParse(text, out var day) ? day : throw new FormatException(text);

    private static Source Source(string id, string accessed) => new() { Id = id, Title = id, Url = "https://a.be", Accessed = accessed };

    private static Helpline Line(string id, params string[] sources) =>
        new() { Id = id, Number = "0800", Name = LocalizedText.Same(id), Sources = [.. sources] };
}
