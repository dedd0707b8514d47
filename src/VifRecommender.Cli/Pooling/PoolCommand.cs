using System.CommandLine;
using System.Text;
using VifRecommender.Cli.Catalogues;
using VifRecommender.Cli.Communes;
using VifRecommender.Cli.Input;
using VifRecommender.Cli.Layout;
using VifRecommender.Cli.Options;
using VifRecommender.Cli.Streams;
using VifRecommender.Explanation;
using VifRecommender.Pooling;
using VifRecommender.Rendering;
using VifRecommender.Writing;

namespace VifRecommender.Cli.Pooling;

/// <summary><c>vif pool</c>: what communes of one zone had better do together.</summary>
internal static class PoolCommand
{
    public static Command Make(StandardStreams streams)
    {
        var profiles =
            new Argument<string[]>("PROFILES")
            {
                Description =
                    "The profiles of two or more communes of one police zone or welfare region; with --zone those of its communes that "
                    + "there are.",
                Arity = ArgumentArity.ZeroOrMore,
            };
        var zone =
            new Option<string?>("--zone")
            {
                Description =
                    "A police zone of Belgium by its name or number: its communes are those of the directory, with what is public where no "
                    + "profile is given.",
                HelpName = "NAME",
            };
        var format = CommonOptions.TextJsonOrMarkdownFormat();
        var lang = CommonOptions.Lang("the first commune's first language, else fr");
        var date = CommonOptions.Date();
        var catalogue = CommonOptions.Catalogue();
        var output = CommonOptions.Output();
        var command = new Command("pool",
            "What communes of one zone had better do together, what each keeps for itself, and what some can lend the others.") { profiles,
                zone, format, lang, date, catalogue, output };
        command.SetAction(parsed =>
        {
            var input = new InputReader(streams);
            var loaded = CatalogueSource.Load(parsed.GetValue(catalogue) ?? [], input, streams);
            var files = parsed.GetValue(profiles) ?? [];
            if (files.Length == 0 && parsed.GetValue(zone) is null)
            {
                throw CommandFault.Usage(
                    "PROFILES are missing: name the profiles of two or more communes, or a police zone by --zone NAME.");
            }
            var communes = parsed.GetValue(zone) is { } named
                ? ZoneChoice.Members(ZoneChoice.Find(named), files, loaded, input, streams)
                : files.Select(name => ProfileChoice.Load(name, loaded, input, streams)).ToList();
            if (CommuneGroup.Faults(communes) is { Count: > 0 } faults) throw CommandFault.Usage(string.Join(" ", faults));
            var advice = new Recommender(loaded).Pool(new CommuneGroup(communes), parsed.Get(date) ?? streams.Today,
                cancellation: streams.Interruption.Token);
            var language = parsed.Get(lang) ?? Explainer.DefaultLanguage(communes[0]);
            var file = parsed.GetValue(output);
            var bytes = parsed.GetOrFirst(format) switch
            {
                OutputFormat.Json => PoolJson.Write(advice, language),
                OutputFormat.Markdown => Encoding.UTF8.GetBytes(PoolReport.Of(advice, language).ToMarkdown()),
                OutputFormat.Text => Encoding.UTF8.GetBytes(ReportText.Write(PoolReport.Of(advice, language), streams.TerminalFor(file))),
                OutputFormat.Html or OutputFormat.Csv or OutputFormat.Calendar or OutputFormat.Word or OutputFormat.Excel =>
                    throw CommonOptions.NotOffered(parsed.GetOrFirst(format)),
            };
            streams.Answer(file, bytes);
            return ExitCode.Done;
        });
        return command;
    }
}
