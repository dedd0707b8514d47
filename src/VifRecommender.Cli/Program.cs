using System.Runtime.InteropServices;
using VifRecommender.Cli;
using VifRecommender.Cli.Streams;

var streams = StandardStreams.OfProcess();
// By signals and not by Console.CancelKeyPress, which would make a writer for standard output and ready the terminal at every start.
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Interrupt);
using var quit = PosixSignalRegistration.Create(PosixSignal.SIGQUIT, Interrupt);
return Application.Run(args, streams);

void Interrupt(PosixSignalContext signal)
{
    // What stands on the screen stays; nothing is added to it.
    signal.Cancel = true;
    if (!streams.Interruption.TryRaise()) Environment.Exit(ExitCode.Interrupted);
}
