using System.CommandLine;
using VifRecommender.Cli.Asking;
using VifRecommender.Cli.Batch;
using VifRecommender.Cli.Catalogues;
using VifRecommender.Cli.Checking;
using VifRecommender.Cli.Communes;
using VifRecommender.Cli.Comparing;
using VifRecommender.Cli.Explaining;
using VifRecommender.Cli.Notes;
using VifRecommender.Cli.Overlays;
using VifRecommender.Cli.Planning;
using VifRecommender.Cli.Pooling;
using VifRecommender.Cli.Recommending;
using VifRecommender.Cli.Schemas;
using VifRecommender.Cli.Sheets;
using VifRecommender.Cli.Streams;
using VifRecommender.Cli.Testing;

namespace VifRecommender.Cli;

/// <summary>The command <c>vif</c> with all its subcommands.</summary>
internal static class VifCommand
{
    private const string Description =
        "Which good practices against intrafamily violence suit a Belgian commune: what to consider now, "
        + "what later and after what, what not, and why.\n"
        + """
        It sorts and explains; the commune decides. In danger: call 101 (police) or 112 (medical help, fire).

        Exit codes: 0 done; 1 the command worked and found something wrong; 2 bad usage or bad input.
        """;

    private static readonly (string Name, Func<StandardStreams, Command> Make)[] Commands =
    [
        ("recommend", RecommendCommand.Make),
        ("explain", ExplainCommand.Make),
        ("plan", PlanCommand.Make),
        ("pool", PoolCommand.Make),
        ("compare", CompareCommand.Make),
        ("batch", BatchCommand.Make),
        ("communes", CommunesCommand.Make),
        ("new", NewCommand.Make),
        ("ask", AskCommand.Make),
        ("note", NoteCommand.Make),
        ("sheet", SheetCommand.Make),
        ("catalogue", CatalogueCommand.Make),
        ("overlay", OverlayCommand.Make),
        ("check", CheckCommand.Make),
        ("test", TestCommand.Make),
        ("schema", SchemaCommand.Make),
    ];

    /// <summary>The command with all that it offers.</summary>
    public static RootCommand Make(StandardStreams streams) => Make(streams, Commands);

    /// <summary>
    /// The command as far as a command line needs it: where it begins with the name of a subcommand, that one alone. The others, with all
    /// their options, would be made for nothing.
    /// </summary>
    public static RootCommand MakeFor(string[] args, StandardStreams streams)
    {
        foreach (var command in Commands)
        {
            if (args.Length > 0 && command.Name == args[0]) return Make(streams, [command]);
        }

        return Make(streams);
    }

    private static RootCommand Make(StandardStreams streams, (string Name, Func<StandardStreams, Command> Make)[] commands)
    {
        var root = new RootCommand(Description);
        foreach (var (_, make) in commands) root.Add(make(streams));
        return root;
    }
}
