using System.CommandLine;
using VifRecommender.Cli.Streams;
using VifRecommender.Schemas;

namespace VifRecommender.Cli.Schemas;

/// <summary><c>vif schema</c>: prints a JSON Schema.</summary>
internal static class SchemaCommand
{
    public static Command Make(StandardStreams streams)
    {
        var name = new Argument<string>("NAME") { Description = $"One of {string.Join(", ", SchemaFiles.Names)}." };
        var command = new Command("schema", "Prints the JSON Schema of a file format.") { name };
        command.SetAction(parsed =>
        {
            var asked = parsed.GetRequiredValue(name);
            var schema = SchemaFiles.Read(asked)
                ?? throw CommandFault.Usage(
                    $"There is no schema '{asked}'{Suggestions.Of(asked, SchemaFiles.Names)}: it is one of "
                    + $"{string.Join(", ", SchemaFiles.Names)}.");
            streams.Write(schema);
            return ExitCode.Done;
        });
        return command;
    }
}
