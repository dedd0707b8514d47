using System.CommandLine;
using System.Diagnostics;
using VifRecommender.Batches;
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
    public static Command Make(StandardStreams streams)
    {
        var input = new Argument<string>("INPUT") { Description = "Profiles as JSON Lines (one on each line), or as a table (*.csv, *.tsv: a row for each commune); - is standard input." };
        var detail = BatchCommandOptions.Detail();
        var top = BatchCommandOptions.Top();
        var columns = BatchCommandOptions.Columns();
        var encoding = BatchCommandOptions.Encoding();
        var table = new Option<bool>("--csv") { Description = "The input is a table, whatever its name." };
        var resume = new Option<bool>("--resume") { Description = "Go on with the file of a run that was cut: nothing is written twice, nothing is left out." };
        var failFast = new Option<bool>("--fail-fast") { Description = "Stop at the first record with a fault; by default the faults stand in its place and the rest goes on." };
        var lang = CommonOptions.Lang("the commune's first language, else fr (for --detail full)");
        var date = CommonOptions.Date();
        var catalogue = CommonOptions.Catalogue();
        var output = new Option<string?>("--output") { Description = "The file to write, line by line as it comes; by default standard output.", HelpName = "FILE" };
        var command = new Command("batch", "Ranks or advice for many communes: JSON Lines or a table in, JSON Lines out in the same order, in constant memory.") { input, detail, top, columns, table, encoding, output, resume, failFast, lang, date, catalogue };
        command.SetAction(parsed =>
        {
            var file = parsed.GetValue(output);
            if (parsed.GetValue(resume) && file is null) throw CommandFault.Usage("--resume goes on with a file: name it by --output.");
            var name = parsed.GetRequiredValue(input);
            if (file is not null && name != "-" && File.Exists(file) && File.Exists(name) && Path.GetFullPath(file) == Path.GetFullPath(name)) throw CommandFault.Usage("--output names the input: name another file.");
            var loaded = CatalogueSource.Load(parsed.GetValue(catalogue) ?? [], new InputReader(streams), streams);
            var renamed = parsed.GetValue(columns) ?? [];
            var isTable = parsed.GetValue(table) || renamed.Count > 0 || IsTable(name);
            using var source = BatchInput.Open(name, streams);
            using var target = BatchOutput.Open(file, parsed.GetValue(resume), streams);
            var options = new BatchOptions
            {
                Detail = parsed.GetValue(detail),
                Top = parsed.GetValue(top) is > 0 and var number ? number : null,
                Language = parsed.GetValue(lang),
                Date = parsed.GetValue(date) ?? streams.Today,
                Name = source.Name,
                // The last line that is there is answered again: it tells whether it came from this input.
                Skip = Math.Max(0, target.Done - 1),
            };
            var text = new Utf8Input(source.Stream, parsed.GetValue(encoding));
            var blocks = Understood(isTable ? new Table(loaded, renamed).Read(text, source.Name, options.Skip) : JsonLines.Read(text, source.Name, options.Skip));
            var run = new Run(target, parsed.GetValue(failFast), new Recommender(loaded), options);
            var start = Stopwatch.GetTimestamp();
            var stopped = BatchProgress.Show(streams, source.Length, tell => run.All(blocks, tell)).GetAwaiter().GetResult();
            BatchSummary.Say(streams, loaded, run.Tally, target.Done, Stopwatch.GetElapsedTime(start));
            if (stopped is { } fault) throw new CommandFault([fault]);
            return run.Tally.Faults > 0 ? ExitCode.Found : ExitCode.Done;
        });
        return command;
    }

    private static bool IsTable(string name) => name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase);

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
    private sealed class Run(BatchOutput output, bool failFast, Recommender recommender, BatchOptions options)
    {
        private bool _isVerified = output.Done == 0;

        public BatchTally Tally { get; } = new(recommender.Catalogue);

        /// <summary>Answers all blocks; returns the fault at which it stopped, or nothing.</summary>
        public async Task<Diagnostic?> All(IAsyncEnumerable<BatchBlock> blocks, Action<long, long> tell)
        {
            var checkedBlocks = _isVerified ? blocks : AfterLastLine(blocks);
            await foreach (var answer in ProfileBatch.AnswerAsync(checkedBlocks, recommender, options, CancellationToken.None).ConfigureAwait(false))
            {
                var stops = failFast && answer.Fault is not null;
                if (!output.Write((stops ? answer.LinesBeforeFault : answer.Lines).Span)) return null;
                if (stops) return answer.Fault;
                Tally.Add(answer.Tally);
                tell(answer.Position, Tally.Advised + Tally.Faults);
            }

            return _isVerified ? null : throw NotThisInput();
        }

        private async IAsyncEnumerable<BatchBlock> AfterLastLine(IAsyncEnumerable<BatchBlock> blocks)
        {
            await foreach (var block in blocks.ConfigureAwait(false))
            {
                if (_isVerified)
                {
                    yield return block;
                    continue;
                }

                if (block.Records[0].Line != output.LastLine) throw NotThisInput();
                _isVerified = true;
                if (block.Records.Count > 1) yield return block with { Records = [.. block.Records.Skip(1)] };
            }
        }

        private static CommandFault NotThisInput() =>
            CommandFault.Usage("The output was not made from this input: its last line speaks of another line. Name the input of the run that was cut, or leave --resume out to begin anew.");
    }
}
