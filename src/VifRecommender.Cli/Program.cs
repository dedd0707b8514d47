using VifRecommender.Cli;
using VifRecommender.Cli.Streams;

var streams = StandardStreams.OfProcess();
Console.CancelKeyPress += (_, pressed) =>
{
    // What stands on the screen stays; nothing is added to it.
    pressed.Cancel = true;
    if (!streams.Interruption.TryRaise()) Environment.Exit(ExitCode.Interrupted);
};
return Application.Run(args, streams);
