using System.CommandLine;
using VifRecommender.Cli.Asking;
using VifRecommender.Cli.Batch;
using VifRecommender.Cli.Catalogues;
using VifRecommender.Cli.Checking;
using VifRecommender.Cli.Communes;
using VifRecommender.Cli.Comparing;
using VifRecommender.Cli.Explaining;
using VifRecommender.Cli.Notes;
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
    private const string Description = """
        Which good practices against intrafamily violence suit a Belgian commune: what to consider now, what later and after what, what not, and why.
        It sorts and explains; the commune decides. In danger: call 101 (police) or 112 (medical help, fire).

        Exit codes: 0 done; 1 the command worked and found something wrong; 2 bad usage or bad input.
        """;

    public static RootCommand Make(StandardStreams streams) => new(Description)
    {
        RecommendCommand.Make(streams),
        ExplainCommand.Make(streams),
        PlanCommand.Make(streams),
        PoolCommand.Make(streams),
        CompareCommand.Make(streams),
        BatchCommand.Make(streams),
        CommunesCommand.Make(streams),
        NewCommand.Make(streams),
        AskCommand.Make(streams),
        NoteCommand.Make(streams),
        SheetCommand.Make(streams),
        CatalogueCommand.Make(streams),
        CheckCommand.Make(streams),
        TestCommand.Make(streams),
        SchemaCommand.Make(streams),
    };
}
