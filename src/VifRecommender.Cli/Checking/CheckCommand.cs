using System.CommandLine;
using VifRecommender.Cli.Catalogues;
using VifRecommender.Cli.Input;
using VifRecommender.Cli.Options;
using VifRecommender.Cli.Streams;
using VifRecommender.Profiles;

namespace VifRecommender.Cli.Checking;

/// <summary><c>vif check</c>: validates a catalogue with its overlays, and reasons over it; with cases and profiles, those too.</summary>
internal static class CheckCommand
{
    public static Command Make(StandardStreams streams)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description =
                "Files of a catalogue, or overlays on the built-in one (with the member 'extends'); case files and profiles, which are "
                + "read against them. By default the built-in catalogue.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var strict = new Option<bool>("--strict") { Description = "Exit code 1 for a warning or remark too." };
        var watch = new Option<bool>("--watch")
        {
            Description = "Checks again each time one of the files changes, until Ctrl-C, which ends it with exit code 0.",
        };
        var date = CommonOptions.Date();
        date.Description =
            "The day of the check, yyyy-MM-dd; by default today. What nobody verified in the eighteen months before is remarked.";
        var command = new Command("check",
            "Validates a catalogue with its overlays and reasons over it: what no profile can be recommended, what never or always holds, "
            + "what contradicts, what nobody verified for eighteen months. Runs case files and reads profiles that are named with it. Exit "
            + "code 1 when something is wrong.") { files, strict, watch, date };
        command.SetAction(parsed =>
        {
            var (names, day) = (parsed.GetValue(files) ?? [], parsed.Get(date));
            if (parsed.GetValue(watch)) return Watch.Run(names, parsed.GetValue(strict), day, streams);
            return Run(names, parsed.GetValue(strict), day ?? streams.Today, streams);
        });
        return command;
    }

    private static int Run(string[] names, bool strict, CalendarDate day, StandardStreams streams)
    {
        var files = CatalogueSource.ReadFiles(names, new InputReader(streams));
        var verdict = Check.Of(files, new FileKinds(), day, streams.Interruption.Token);
        // The faults are the answer here, so they go to standard output.
        streams.Reads.RefuseStandardOutput(streams.OutputFile);
        streams.Write(verdict.Text);
        return verdict.Worst >= (strict ? Grade.Remarks : Grade.Errors) ? ExitCode.Found : ExitCode.Done;
    }
}
