using System.CommandLine;
using VifRecommender.Cli.Streams;
using VifRecommender.Writing;

namespace VifRecommender.Cli.Communes;

/// <summary><c>vif new</c>: a profile with what is public of a commune, everything else unknown.</summary>
internal static class NewCommand
{
    public static Command Make(StandardStreams streams)
    {
        var commune = new Argument<string[]>("COMMUNE")
        {
            Description = "A commune of Belgium by its name, postal code or NIS code.",
            Arity = ArgumentArity.OneOrMore
        };
        var output = new Option<string?>(
            "--output")
        { Description = "The file to write, which must not be there yet; by default standard output.", HelpName = "FILE" };
        var command = new Command("new",
            "A profile of a commune with what is public, everything else unknown; its notes say where the statements come from.") { commune,
                output };
        command.SetAction(parsed =>
        {
            var profile = CommuneChoice.Find(string.Join(' ', parsed.GetRequiredValue(commune))).ToProfile();
            var file = parsed.GetValue(output);
            if (file is not null && FileIdentity.Of(file) is not null && new FileInfo(file).Length > 0)
            {
                throw OutputFile.Fault(file,
                    "There is a file of this name already, perhaps with answers in it: name another, remove it, or go on with it by 'vif "
                    + "ask'.");
            }
            streams.Answer(file, ProfileWriter.Write(profile));
            return ExitCode.Done;
        });
        return command;
    }
}
