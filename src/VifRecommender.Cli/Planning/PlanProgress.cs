using Spectre.Console;
using VifRecommender.Cli.Streams;
using VifRecommender.Planning;

namespace VifRecommender.Cli.Planning;

/// <summary>
/// A bar on standard error, where that is a terminal: how much of the search's budget is spent. Most searches end before.
/// </summary>
internal static class PlanProgress
{
    /// <summary>Plans, and shows how it goes.</summary>
    /// <param name="streams">Where to show it.</param>
    /// <param name="plan">The work; its argument receives the progress, or is null.</param>
    public static Roadmap Show(StandardStreams streams, Func<IProgress<RoadmapProgress>?, Roadmap> plan)
    {
        if (!streams.ErrorIsTerminal) return plan(null);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(streams.Error) });
        return console.Progress().AutoClear(true).Columns(new SpinnerColumn(), new ProgressBarColumn(), new ElapsedTimeColumn())
            .Start(context => plan(new Bar(context.AddTask("plan", maxValue: 1))));
    }

    private sealed class Bar(ProgressTask task) : IProgress<RoadmapProgress>
    {
        public void Report(RoadmapProgress value) => task.Value = value.SecondsSpent / value.SecondsBudget;
    }
}
