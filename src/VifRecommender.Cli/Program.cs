using VifRecommender.Cli;
using VifRecommender.Cli.Streams;

Console.CancelKeyPress += (_, pressed) =>
{
    // What stands on the screen stays; nothing is added to it.
    pressed.Cancel = true;
    Environment.Exit(ExitCode.Interrupted);
};
return Application.Run(args, StandardStreams.OfProcess());
