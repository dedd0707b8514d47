using System.CommandLine;
using System.CommandLine.Invocation;
using VifRecommender.Cli.Options;
using VifRecommender.Cli.Streams;

namespace VifRecommender.Cli;

/// <summary>Runs one command line from its words to its exit code. Nothing is thrown out of it.</summary>
internal static class Application
{
    public static int Run(string[] args, StandardStreams streams)
    {
        try
        {
            return Invoke(args, streams);
        }
        catch (CommandFault fault)
        {
            foreach (var diagnostic in fault.Diagnostics) streams.Say(diagnostic.ToString());
            return ExitCode.Bad;
        }
        catch (OperationCanceledException) when (streams.Interruption.IsRaised)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception fault)
        {
            streams.Say(
                $"vif: internal fault: {fault.GetType().Name}: {fault.Message} This is a fault of vif, not of your files: please report "
                + "it. VIF_DEBUG=1 shows where it arose.");
            if (streams.IsDebug) streams.Error.WriteLine(fault);
            return ExitCode.Internal;
        }
    }

    private static int Invoke(string[] args, StandardStreams streams)
    {
        // A profile may be called @commune.json: no response files.
        var parsed = VifCommand.MakeFor(args, streams).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var asksHelp = parsed.Action is not null and not ParseErrorAction && parsed.Action != parsed.CommandResult.Command.Action;
        if (!asksHelp && UsageFaults.Of(parsed) is { } fault) throw fault;
        using var output = new StringWriter { NewLine = "\n" };
        var configuration = new InvocationConfiguration
        {
            Output = output,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        // Made ready where the parser has something to say there.
        if (parsed.Errors.Count > 0) configuration.Error = streams.Error;
        var code = parsed.Invoke(configuration);
        // What the parser itself says: help and version.
        if (output.ToString() is { Length: > 0 } text) streams.Write(text);
        return code;
    }
}
