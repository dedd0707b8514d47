using VifRecommender.Profiles;

namespace VifRecommender.Host.Tests;

/// <summary>What the compiler cannot see in a profile that is made in code, is told.</summary>
public sealed class CheckTests
{
    private static readonly CommuneProfile Ahn = new() { Name = "Ahn", Population = 8_000 };

    [Fact]
    public void Check_ProfileOfKnownIds_SaysNothing() =>
        Assert.Empty(Recommender.Default.Check(Ahn.WithService("police-link", Presence.Present)));

    [Fact]
    public void Check_MistypedIds_NamesEachWithThePathAndTheNearest()
    {
        var faults = Recommender.Default.Check(
            Ahn.WithService("police-lnk", Presence.Present).WithPractice("no-such-practice-at-all", PracticeStatus.Planned));
        Assert.Equal(["$.practices.no-such-practice-at-all", "$.services.police-lnk"],
            faults.Select(fault => fault.Path).Order(StringComparer.Ordinal));
        Assert.Contains(faults, fault => fault.Message.Contains("did you mean 'police-link'?", StringComparison.Ordinal));
        Assert.All(faults, fault => Assert.Equal((null, 0), (fault.File, fault.Line)));
    }

    [Fact]
    public void Check_MistypedWish_IsTold() =>
        Assert.Equal("$.wishes[0]", Assert.Single(Recommender.Default.Check(Ahn with { Wishes = ["contact-pont"] })).Path);

    [Fact]
    public void Check_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Recommender.Default.Check(null!));

    [Fact]
    public void Recommend_DateOnly_StandsForTheSameDay()
    {
        var day = new DateOnly(2026, 11, 29);
        Assert.Equal(new CalendarDate(2026, 11, 29), Recommender.Default.Recommend(Ahn, day).Date);
        Assert.Equal(day, (DateOnly)new CalendarDate(2026, 11, 29));
        Assert.Equal(DateOnly.MaxValue, CalendarDate.FromDateOnly(DateOnly.MaxValue).ToDateOnly());
    }
}
