using System.CommandLine;
using System.CommandLine.Parsing;
using VifRecommender.Diagnostics;

namespace VifRecommender.Cli.Options;

/// <summary>Says what is wrong with a command line, and how to mend it.</summary>
internal static class UsageFaults
{
    /// <summary>The faults of a command line, or <see langword="null"/> when it has none.</summary>
    public static CommandFault? Of(ParseResult parsed)
    {
        // A command that answers the same to whatever follows it.
        if (!parsed.CommandResult.Command.TreatUnmatchedTokensAsErrors) return null;
        var strays = Strays(parsed);
        if (parsed.Errors.Count == 0 && strays.Count == 0) return null;
        var command = parsed.CommandResult.Command;
        var help = $" See '{NameOf(parsed)} --help'.";
        // What follows an unknown command was meant for that command.
        var unknown = command.Subcommands.Count > 0 ? parsed.UnmatchedTokens.Take(1) : parsed.UnmatchedTokens.Union(strays);
        List<string> messages = [.. unknown.Select(token => Unknown(command, token))];
        messages.AddRange(parsed.Errors.Select(error => error.Message).Where(message => !IsOnUnmatched(message, parsed.UnmatchedTokens)));
        if (messages.Count > 1) messages.RemoveAll(message => message.StartsWith("Required command", StringComparison.Ordinal));
        return new CommandFault([.. messages.Distinct().Select(message => CommandFault.OfUsage(WithCommands(command, message) + help))]);
    }

    /// <summary>
    /// Mistyped options that the parser took for the name of a file; such a name can stand after <c>--</c>. A negative number is none.
    /// </summary>
    private static List<string> Strays(ParseResult parsed)
    {
        List<string> strays = [];
        foreach (var token in parsed.Tokens)
        {
            if (token.Type == TokenType.DoubleDash) break;
            var word = token.Value;
            if (token.Type == TokenType.Argument && word.Length > 1 && word[0] == '-' && !char.IsAsciiDigit(word[1])) strays.Add(word);
        }

        return strays;
    }

    private static string Unknown(Command command, string token)
    {
        var isOption = token.StartsWith('-');
        List<string> known = isOption
            ? [.. command.Options.Concat(command.Parents.OfType<Command>()
                .SelectMany(parent => parent.Options.Where(option => option.Recursive))).Select(option => option.Name)]
            : [.. command.Subcommands.Select(each => each.Name)];
        var nearest = NearestWord.Of(token.Split('=')[0], known);
        var what = isOption ? "no option" : command.Subcommands.Count > 0 ? "no command" : "one word too many";
        return nearest is null
            ? $"'{token}' is {what}{(known.Count > 0 ? $": there are {string.Join(", ", known)}" : "")}."
            : $"'{token}' is {what}. Did you mean '{nearest}'?";
    }

    private static bool IsOnUnmatched(string message, IReadOnlyList<string> tokens) =>
        tokens.Any(token => message.Contains($"'{token}'", StringComparison.Ordinal))
            && message.StartsWith("Unrecognized", StringComparison.Ordinal);

    private static string WithCommands(Command command, string message)
    {
        if (!message.StartsWith("Required command", StringComparison.Ordinal)) return message;
        var names = string.Join(", ", command.Subcommands.Select(each => each.Name));
        return command is RootCommand
            ? $"A command is missing. Begin with 'vif ask': it asks one question at a time and needs no file. All commands: {names}."
            : $"A command is missing: {names}.";
    }

    private static string NameOf(ParseResult parsed)
    {
        List<string> names = [];
        for (CommandResult? command = parsed.CommandResult; command is not null; command = command.Parent as CommandResult)
        {
            names.Insert(0, command.Parent is null ? "vif" : command.Command.Name);
        }

        return string.Join(' ', names);
    }
}
