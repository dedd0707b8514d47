using System.Runtime.CompilerServices;

namespace VifRecommender.Streaming;

/// <summary>
/// Works on a stream with all cores and hands the answers on in the order of the stream. At most <c>window</c> items are under way, so a
/// slow consumer slows the source down, and memory does not depend on the length of the stream.
/// </summary>
internal static class OrderedStream
{
    /// <summary>Items under way, so that no core waits while the oldest answer is being read.</summary>
    public static int Window => 2 * Environment.ProcessorCount + 2;

    public static async IAsyncEnumerable<TOut> Select<TIn, TOut>(IAsyncEnumerable<TIn> source, Func<TIn, TOut> work, int window,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var running = new Queue<Task<TOut>>(window);
        var items = source.GetAsyncEnumerator(cancellation);
        Task<bool>? next = null;
        try
        {
            next = items.MoveNextAsync().AsTask();
            while (true)
            {
                // An answer that is ready does not wait for the source; a source that is ready waits only for a full window.
                if (running.Count < window && next is not null
                    && (running.Count == 0 || await Task.WhenAny(running.Peek(), next).ConfigureAwait(false) == next))
                {
                    if (await next.ConfigureAwait(false))
                    {
                        var item = items.Current;
                        running.Enqueue(Task.Run(() => work(item), cancellation));
                        next = items.MoveNextAsync().AsTask();
                    }
                    else
                    {
                        next = null;
                    }
                }
                else if (running.Count > 0)
                {
                    yield return await running.Dequeue().ConfigureAwait(false);
                }
                else
                {
                    yield break;
                }
            }
        }
        finally
        {
            // Nothing is left running when the consumer stops early.
            if (next is not null) await Settle(next).ConfigureAwait(false);
            while (running.Count > 0) await Settle(running.Dequeue()).ConfigureAwait(false);
            await items.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static async Task Settle(Task task) => await Task.WhenAny(task).ConfigureAwait(false);
}
