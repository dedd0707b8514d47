using VifRecommender.Searching;

namespace VifRecommender.Tests.Searching;

public sealed class SearchMeterTests
{
    [Fact]
    public void TrySpend_UpToTheBudget_IsComplete()
    {
        var meter = new SearchMeter(new SearchOptions { Budget = 3 }, 100, CancellationToken.None);
        Assert.True(meter.TrySpend(2));
        Assert.True(meter.TrySpend());
        Assert.Equal((3, SearchStatus.Complete), (meter.Spent, meter.Status));
    }

    [Fact]
    public void TrySpend_OnceRefused_IsAlwaysRefused()
    {
        var meter = new SearchMeter(new SearchOptions { Budget = 3 }, 100, CancellationToken.None);
        Assert.False(meter.TrySpend(4));
        Assert.False(meter.TrySpend());
        Assert.Equal((0, SearchStatus.BudgetSpent), (meter.Spent, meter.Status));
    }

    [Fact]
    public void TrySpend_WithoutABudget_TakesTheUsualOne()
    {
        var meter = new SearchMeter(new SearchOptions(), 1, CancellationToken.None);
        Assert.True(meter.TrySpend());
        Assert.False(meter.TrySpend());
    }

    [Fact]
    public void TrySpend_Cancelled_Throws()
    {
        using var source = new CancellationTokenSource();
        var meter = new SearchMeter(null, 100, source.Token);
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => meter.TrySpend());
        Assert.Throws<OperationCanceledException>(() => new SearchMeter(null, 100, source.Token));
    }

    [Fact]
    public void Progress_IsToldAfterFixedAmountsOfWork()
    {
        var told = new List<(int, int)>();
        var meter = new SearchMeter(new SearchOptions { Progress = new Told(each => told.Add((each.Spent, each.Budget))) }, 1_000,
            CancellationToken.None);
        for (var i = 0; i < 600; i++) meter.TrySpend();
        Assert.Equal([(256, 1_000), (512, 1_000)], told);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Budget_LessThanOne_IsRefused(int budget) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new SearchOptions { Budget = budget });

    private sealed class Told(Action<SearchProgress> tell) : IProgress<SearchProgress>
    {
        public void Report(SearchProgress value) => tell(value);
    }
}
