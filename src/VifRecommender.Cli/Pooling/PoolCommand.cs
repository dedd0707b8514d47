using System.CommandLine;
using System.Text;
using VifRecommender.Cli.Catalogues;
using VifRecommender.Cli.Input;
using VifRecommender.Cli.Layout;
using VifRecommender.Cli.Options;
using VifRecommender.Cli.Streams;
using VifRecommender.Explanation;
using VifRecommender.Loading;
using VifRecommender.Pooling;
using VifRecommender.Rendering;
using VifRecommender.Writing;

namespace VifRecommender.Cli.Pooling;

/// <summary><c>vif pool</c>: what communes of one zone had better do together.</summary>
internal static class PoolCommand
{
    public static Command Make(StandardStreams streams)
    {
        var profiles = new Argument<string[]>("PROFILES") { Description = "The profiles of two or more communes of one police zone or welfare region.", Arity = ArgumentArity.OneOrMore };
        var format = CommonOptions.TextJsonOrMarkdownFormat();
        var lang = CommonOptions.Lang("the first commune's first language, else fr");
        var date = CommonOptions.Date();
        var catalogue = CommonOptions.Catalogue();
        var output = CommonOptions.Output();
        var command = new Command("pool", "What communes of one zone had better do together, what each keeps for itself, and what some can lend the others.") { profiles, format, lang, date, catalogue, output };
        command.SetAction(parsed =>
        {
            var input = new InputReader(streams);
            var loaded = CatalogueSource.Load(parsed.GetValue(catalogue) ?? [], input, streams);
            var communes = parsed.GetRequiredValue(profiles).Select(name => input.Read(name, Limits.MaxProfileBytes))
                .Select(each => CatalogueSource.Accept(ProfileReader.Read(each.Utf8, loaded, each.Name), streams)).ToList();
            if (CommuneGroup.Faults(communes) is { Count: > 0 } faults) throw CommandFault.Usage(string.Join(" ", faults));
            var advice = new Recommender(loaded).Pool(new CommuneGroup(communes), parsed.GetValue(date) ?? streams.Today, cancellation: streams.Interruption.Token);
            var language = parsed.GetValue(lang) ?? Explainer.DefaultLanguage(communes[0]);
            var file = parsed.GetValue(output);
            var bytes = parsed.GetValue(format) switch
            {
                OutputFormat.Json => PoolJson.Write(advice, language),
                OutputFormat.Markdown => Encoding.UTF8.GetBytes(PoolReport.Of(advice, language).ToMarkdown()),
                _ => Encoding.UTF8.GetBytes(ReportText.Write(PoolReport.Of(advice, language), streams.TerminalFor(file))),
            };
            streams.Answer(file, bytes);
            return ExitCode.Done;
        });
        return command;
    }
}
