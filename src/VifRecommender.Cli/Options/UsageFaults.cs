using System.CommandLine;
using VifRecommender.Diagnostics;

namespace VifRecommender.Cli.Options;

/// <summary>Says what is wrong with a command line, and how to mend it.</summary>
internal static class UsageFaults
{
    public static CommandFault Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var help = $" See '{NameOf(parsed)} --help'.";
        List<string> messages = [.. parsed.UnmatchedTokens.Select(token => Unknown(command, token))];
        messages.AddRange(parsed.Errors.Select(error => error.Message).Where(message => !IsOnUnmatched(message, parsed.UnmatchedTokens)));
        if (messages.Count > 1) messages.RemoveAll(message => message.StartsWith("Required command", StringComparison.Ordinal));
        return new CommandFault([.. messages.Distinct().Select(message => CommandFault.OfUsage(WithCommands(command, message) + help))]);
    }

    private static string Unknown(Command command, string token)
    {
        var isOption = token.StartsWith('-');
        List<string> known = isOption
            ? [.. command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive))).Select(option => option.Name)]
            : [.. command.Subcommands.Select(each => each.Name)];
        var nearest = NearestWord.Of(token.Split('=')[0], known);
        var what = isOption ? "no option" : command.Subcommands.Count > 0 ? "no command" : "one word too many";
        return nearest is null
            ? $"'{token}' is {what}{(known.Count > 0 ? $": there are {string.Join(", ", known)}" : "")}."
            : $"'{token}' is {what}. Did you mean '{nearest}'?";
    }

    private static bool IsOnUnmatched(string message, IReadOnlyList<string> tokens) =>
        tokens.Any(token => message.Contains($"'{token}'", StringComparison.Ordinal)) && message.StartsWith("Unrecognized", StringComparison.Ordinal);

    private static string WithCommands(Command command, string message) => message.StartsWith("Required command", StringComparison.Ordinal)
        ? $"A command is missing: {string.Join(", ", command.Subcommands.Select(each => each.Name))}."
        : message;

    private static string NameOf(ParseResult parsed)
    {
        List<string> names = [];
        for (var command = parsed.CommandResult; command is not null; command = command.Parent as System.CommandLine.Parsing.CommandResult)
        {
            names.Insert(0, command.Parent is null ? "vif" : command.Command.Name);
        }

        return string.Join(' ', names);
    }
}
