using System.CommandLine;
using System.Diagnostics;
using System.Text;
using VifRecommender.Batches;
using VifRecommender.Belgium;
using VifRecommender.Cli.Batch.Tables;
using VifRecommender.Cli.Catalogues;
using VifRecommender.Cli.Input;
using VifRecommender.Cli.Options;
using VifRecommender.Cli.Streams;
using VifRecommender.Diagnostics;

namespace VifRecommender.Cli.Batch;

/// <summary><c>vif batch</c>: as many communes as one likes, a line of JSON for each, in their order.</summary>
internal static class BatchCommand
{
    private const string CommunesName = "(communes)";

    public static Command Make(StandardStreams streams)
    {
        var input = new Argument<string?>("INPUT")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description =
                "Profiles as JSON Lines (one on each line), or as a table (*.csv, *.tsv: a row for each commune); - is standard input."
        };
        var communes = BatchCommandOptions.Communes();
        var format = BatchCommandOptions.Format();
        var detail = BatchCommandOptions.Detail();
        var top = BatchCommandOptions.Top();
        var columns = BatchCommandOptions.Columns();
        var encoding = BatchCommandOptions.Encoding();
        var table = new Option<bool>("--csv") { Description = "The input is a table, whatever its name." };
        var resume =
            new Option<bool>("--resume")
            {
                Description =
                    "Go on with the file of a run that was cut, once it is proved to be the same work: same input, options and catalogue. "
                    + "Nothing is written twice, nothing is left out.",
            };
        var failFast = new Option<bool>("--fail-fast")
        {
            Description =
            "Stop at the first record with a fault; by default the faults stand in its place and the rest goes on."
        };
        var lang = CommonOptions.Lang("the commune's first language, else fr (for --detail full)");
        var date = CommonOptions.Date();
        var catalogue = CommonOptions.Catalogue();
        var output = new Option<string?>(
            "--output")
        { Description = "The file to write, line by line as it comes; by default standard output.", HelpName = "FILE" };
        var command = new Command("batch",
            "Ranks or advice for many communes: JSON Lines or a table in, JSON Lines out in the same order, in constant memory.") { input,
                communes, format, detail, top, columns, table, encoding, output, resume, failFast, lang, date, catalogue };
        command.SetAction(parsed =>
        {
            var file = parsed.GetValue(output);
            if (parsed.GetValue(resume) && file is null) throw CommandFault.Usage("--resume goes on with a file: name it by --output.");
            var chosen = parsed.GetValue(communes) is { } wanted ? CommunesInput.Find(wanted) : null;
            var named = parsed.GetValue(input);
            if ((named is null) == (chosen is null))
            {
                throw CommandFault.Usage(named is null
                    ? "INPUT is missing: name a file of profiles, - for standard input, or communes by --communes all."
                    : "INPUT and --communes both name communes: leave one of the two out.");
            }
            var isList = parsed.GetValue(format) == BatchFormat.Csv;
            if (isList && chosen is null)
            {
                throw CommandFault.Usage("--format csv is the table of --communes: for other profiles leave it out.");
            }
            var name = named ?? CommunesName;
            var reader = new InputReader(streams);
            var files = CatalogueSource.ReadFiles(parsed.GetValue(catalogue) ?? [], reader);
            var loaded = CatalogueSource.Load(files, streams);
            if (isList && chosen is not null)
            {
                var list = FederationTable.Write(chosen, new Recommender(loaded), parsed.Get(lang),
                    parsed.Get(date) ?? streams.Today, streams.Interruption.Token);
                streams.Answer(file, Encoding.UTF8.GetBytes(list));
                return ExitCode.Done;
            }

            var renamed = parsed.GetValue(columns) ?? [];
            var isTable = parsed.GetValue(table) || renamed.Count > 0 || IsTable(name);
            using var source = chosen is null ? BatchInput.Open(name, reader) : BatchInput.Of(name, CommunesInput.Lines(chosen));
            var options = new ProfileBatchOptions
            {
                Detail = parsed.GetValue(detail),
                Top = parsed.GetValue(top) is > 0 and var number ? number : null,
                Language = parsed.Get(lang),
                Date = parsed.Get(date) ?? streams.Today,
                Name = source.Name,
                Places = BelgianPlaces.Default,
            };
            using var target = BatchOutput.Open(file, parsed.GetValue(resume),
                BatchSettings.Of(options, isTable, parsed.GetValue(encoding), renamed, files), streams);
            var text = new Utf8Input(source.Stream, parsed.GetValue(encoding));
            var blocks = Understood(
                isTable ? new Table(loaded, renamed).Read(text, source.Name, skip: 0) : JsonLines.ReadAsync(text, source.Name));
            using var run = new Run(target, parsed.GetValue(failFast), new Recommender(loaded), options);
            var start = Stopwatch.GetTimestamp();
            Diagnostic? stopped;
            try
            {
                stopped = BatchProgress.Show(streams, source.Length, tell => run.All(blocks, tell)).GetAwaiter().GetResult();
            }
            catch (IOException broken)
            {
                throw CommandFault.In(source.Name, DiagnosticCatalogue.NotReadable,
                    $"The input cannot be read to its end: {OutputFile.Reason(broken)} What is answered stands in the output: mend the "
                    + "input, and go on with --resume.");
            }

            BatchSummary.Say(streams, loaded, run.Tally, target.From?.Records ?? 0, Stopwatch.GetElapsedTime(start));
            if (target.IsProving)
            {
                streams.Say("The output had no note of a run that was cut: its answers were given again, and are the same.");
            }
            if (stopped is { } fault) throw new CommandFault([fault]);
            return run.Tally.Faults > 0 ? ExitCode.Found : ExitCode.Done;
        });
        return command;
    }

    private static bool IsTable(string name) =>
        name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase);

    /// <summary>What is no input for a batch as a whole ends the command, with the one fault that says so.</summary>
    private static async IAsyncEnumerable<BatchBlock> Understood(IAsyncEnumerable<BatchBlock> blocks)
    {
        await foreach (var block in blocks.ConfigureAwait(false))
        {
            if (block.Records[0] is { EndsInput: true, Fault: { } fault }) throw new CommandFault([fault]);
            yield return block;
        }
    }

    /// <summary>Takes the answers in order and writes them.</summary>
    private sealed class Run(BatchOutput output, bool failFast, Recommender recommender, ProfileBatchOptions options) : IDisposable
    {
        private readonly InputProof _input = new(output.From);

        public BatchTally Tally { get; } = new(recommender.Catalogue);

        /// <summary>Answers all blocks; returns the fault at which it stopped, or nothing.</summary>
        public async Task<Diagnostic?> All(IAsyncEnumerable<BatchBlock> blocks, Action<long, long> tell)
        {
            await foreach (var answer in ProfileBatch.AnswerAsync(_input.Watch(blocks), recommender, options, CancellationToken.None)
                .ConfigureAwait(false))
            {
                var (records, digest) = _input.Next();
                var stops = failFast && answer.Fault is not null;
                if (!output.Write((stops ? answer.LinesBeforeFault : answer.Lines).Span)) return null;
                if (stops) return answer.Fault;
                output.Note(records, digest);
                Tally.Add(answer.Tally);
                tell(answer.Position, Tally.Advised + Tally.Faults);
            }

            output.Complete();
            return null;
        }

        public void Dispose() => _input.Dispose();
    }
}
