using System.Runtime.CompilerServices;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Streaming;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Batches;

/// <summary>A stream keeps its order, runs no further ahead than its window, and ends when it should.</summary>
public sealed class OrderedStreamTests
{
    private const int Window = 4;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Select_WorkOfUnevenLength_KeepsTheOrder()
    {
        var answers = await ToList(OrderedStream.Select(Numbers(200, cancellation: Cancellation), number =>
        {
            Thread.SpinWait(number % 7 == 0 ? 200_000 : 10);
            return -number;
        }, Window, Cancellation));
        Assert.Equal(Enumerable.Range(0, 200).Select(number => -number), answers);
    }

    [Fact]
    public async Task Select_SlowReader_HoldsTheSourceBack()
    {
        var taken = 0;
        var answered = 0;
        await foreach (var _ in OrderedStream.Select(Numbers(100, () => taken++, Cancellation), number => number, Window, Cancellation))
        {
            answered++;
            await Task.Delay(1, Cancellation);
            // What is under way, what is being read, and the one that the source has ready.
            Assert.InRange(taken, answered, answered + Window + 1);
        }

        Assert.Equal(100, answered);
    }

    [Fact]
    public async Task Select_SourceThatPauses_DoesNotKeepAnswersBack()
    {
        var gate = new TaskCompletionSource();
        await using var answers = OrderedStream.Select(Paused(gate.Task), number => number, Window, Cancellation)
            .GetAsyncEnumerator(Cancellation);
        Assert.True(await answers.MoveNextAsync());
        Assert.Equal(1, answers.Current);
        gate.SetResult();
        Assert.True(await answers.MoveNextAsync());
        Assert.False(await answers.MoveNextAsync());
    }

    [Fact]
    public async Task Select_WorkThatFails_FailsInItsPlace()
    {
        var seen = new List<int>();
        await Assert.ThrowsAsync<InvalidDataException>(async () =>
        {
            await foreach (var number in OrderedStream.Select(Numbers(50, cancellation: Cancellation),
                number => number == 20 ? throw new InvalidDataException() : number, Window, Cancellation))
            {
                seen.Add(number);
            }
        });
        Assert.Equal(Enumerable.Range(0, 20), seen);
    }

    [Fact]
    public async Task Select_Cancelled_Ends()
    {
        using var cancellation = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var number in OrderedStream.Select(Numbers(int.MaxValue, cancellation: Cancellation), number => number, Window,
                cancellation.Token))
            {
                if (number == 100) await cancellation.CancelAsync();
            }
        });
    }

    [Fact]
    public async Task Select_ReaderThatStops_LeavesNothingRunning()
    {
        var running = 0;
        await foreach (var number in OrderedStream.Select(Numbers(1000, cancellation: Cancellation), number =>
        {
            Interlocked.Increment(ref running);
            Thread.Sleep(1);
            Interlocked.Decrement(ref running);
            return number;
        }, Window, Cancellation))
        {
            if (number == 10) break;
        }

        Assert.Equal(0, Volatile.Read(ref running));
    }

    [Fact]
    public async Task RecommendMany_AnyProfiles_AreAdvisedAsOneByOne()
    {
        var profiles = Enumerable.Range(0, 100).Select(seed => RandomProfile.Make(seed, BuiltInCatalogue.Value)).ToList();
        var date = new CalendarDate(2026, 11, 23);
        var advices = await ToList(Recommender.Default.RecommendManyAsync(profiles.ToAsyncEnumerable(), date, Cancellation));
        var rankings = await ToList(Recommender.Default.RankManyAsync(profiles.ToAsyncEnumerable(), date, Cancellation));
        for (var i = 0; i < profiles.Count; i++)
        {
            Assert.Same(profiles[i], advices[i].Profile);
            Assert.Equal(date, advices[i].Date);
            Assert.Equal(Recommender.Default.Rank(profiles[i], date), rankings[i]);
            Assert.Equal(rankings[i].Take(rankings[i].CountNow).Select(place => place.Practice.Id),
                advices[i].Recommendations.Select(each => each.Practice.Id));
        }
    }

    [Fact]
    public void RecommendMany_Nothing_IsRefusedAtOnce()
    {
        Assert.Throws<ArgumentNullException>(() => Recommender.Default.RecommendManyAsync(null!, cancellation: Cancellation));
        Assert.Throws<ArgumentNullException>(() => Recommender.Default.RankManyAsync(null!, cancellation: Cancellation));
    }

    private static async IAsyncEnumerable<int> Numbers(int count, Action? taken = null,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        for (var i = 0; i < count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (i % 16 == 0) await Task.Yield();
            taken?.Invoke();
            yield return i;
        }
    }

    private static async IAsyncEnumerable<int> Paused(Task gate)
    {
        yield return 1;
        await gate;
        yield return 2;
    }

    private static async Task<List<T>> ToList<T>(IAsyncEnumerable<T> stream)
    {
        var list = new List<T>();
        await foreach (var item in stream) list.Add(item);
        return list;
    }
}
