using System.Diagnostics;
using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;
using VifRecommender.Cli.Streams;

namespace VifRecommender.Cli.Batch;

/// <summary>A bar on standard error, where that is a terminal: how far, how fast, how long still.</summary>
internal static class BatchProgress
{
    /// <summary>Runs the work and shows how it goes.</summary>
    /// <param name="streams">Where to show it.</param>
    /// <param name="total">The length of the input in bytes, or nothing where that is not known.</param>
    /// <param name="work">The work; its argument reports how many bytes have been read and how many records answered.</param>
    public static async Task<T> Show<T>(StandardStreams streams, long? total, Func<Action<long, long>, Task<T>> work)
    {
        if (!streams.ErrorIsTerminal) return await work((_, _) => { }).ConfigureAwait(false);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(streams.Error) });
        var rate = new RateColumn();
        ProgressColumn[] columns = total is null ? [new SpinnerColumn(), rate]
            : [new ProgressBarColumn(), new PercentageColumn(), rate, new RemainingTimeColumn()];
        return await console.Progress().AutoClear(true).Columns(columns).StartAsync(async context =>
        {
            var task = context.AddTask("communes", maxValue: Math.Max(1, total ?? 1));
            task.IsIndeterminate = total is null;
            return await work((bytes, records) =>
            {
                task.Value = Math.Min(bytes, task.MaxValue);
                rate.Records = records;
            }).ConfigureAwait(false);
        }).ConfigureAwait(false);
    }

    /// <summary>Communes so far, and communes in a second.</summary>
    private sealed class RateColumn : ProgressColumn
    {
        private readonly long _start = Stopwatch.GetTimestamp();

        public long Records { get; set; }

        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime)
        {
            var seconds = Stopwatch.GetElapsedTime(_start).TotalSeconds;
            return new Text(
                string.Create(CultureInfo.InvariantCulture, $"{Records:N0} communes, {(seconds > 0 ? Records / seconds : 0):N0}/s"));
        }
    }
}
