using System.CommandLine;
using VifRecommender.Cases;
using VifRecommender.Cli.Catalogues;
using VifRecommender.Cli.Input;
using VifRecommender.Cli.Options;
using VifRecommender.Cli.Streams;
using VifRecommender.Loading;

namespace VifRecommender.Cli.Testing;

/// <summary><c>vif test</c>: runs case files.</summary>
internal static class TestCommand
{
    public static Command Make(StandardStreams streams)
    {
        var files =
            new Argument<string[]>("CASES") { Description = "Case files, or - for standard input.", Arity = ArgumentArity.OneOrMore };
        var catalogue = CommonOptions.Catalogue();
        var command = new Command("test",
            "Runs case files: profiles and what their advice is expected to say. Exit code 1 when one fails.") { files, catalogue };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(files), parsed.GetValue(catalogue) ?? [], streams));
        return command;
    }

    private static int Run(string[] names, string[] catalogues, StandardStreams streams)
    {
        var input = new InputReader(streams);
        var catalogue = CatalogueSource.Load(catalogues, input, streams);
        var recommender = new Recommender(catalogue);
        // Every file is read before a case runs: a faulty file prints its faults and nothing else.
        var files = names.Select(name => input.Read(name, Limits.MaxCatalogueBytes))
            .Select(file => (file.Name, Cases: CatalogueSource.Accept(CaseReader.Read(file.Utf8, catalogue, file.Name), streams))).ToList();
        var run = new CaseRun(recommender);
        foreach (var (name, cases) in files) run.Add(name, cases);
        streams.Write(string.Concat(run.Failures.Append(run.Summary).Select(line => line + "\n")));
        return run.Failed == 0 ? ExitCode.Done : ExitCode.Found;
    }
}
