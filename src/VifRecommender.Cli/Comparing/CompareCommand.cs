using System.CommandLine;
using System.Text;
using VifRecommender.Cli.Catalogues;
using VifRecommender.Cli.Input;
using VifRecommender.Cli.Layout;
using VifRecommender.Cli.Options;
using VifRecommender.Cli.Streams;
using VifRecommender.Comparison;
using VifRecommender.Explanation;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Rendering;
using VifRecommender.Writing;

namespace VifRecommender.Cli.Comparing;

/// <summary><c>vif compare</c>: what moved between two profiles of one commune, or by two catalogues, and which rule moved it.</summary>
internal static class CompareCommand
{
    public static Command Make(StandardStreams streams)
    {
        var before = new Argument<string>("BEFORE") { Description = "The commune's profile before: a JSON file." };
        var after =
            new Argument<string>("AFTER")
            {
                Description =
                    "The commune's profile after: a JSON file, or - for standard input. The same file, with --after-catalogue, compares "
                    + "two catalogues.",
            };
        var format = CommonOptions.TextJsonOrMarkdownFormat();
        var lang = CommonOptions.Lang("the commune's first language, else fr");
        var date = CommonOptions.Date();
        var catalogue = CommonOptions.Catalogue();
        var afterCatalogue = new Option<string[]>("--after-catalogue")
        {
            Description = "The catalogue, or overlays, for the profile after; by default those of --catalogue.",
            HelpName = "FILE",
            Arity = ArgumentArity.OneOrMore,
            DefaultValueFactory = _ => [],
        };
        var output = CommonOptions.Output();
        var command = new Command("compare",
            "What moved between two profiles of one commune, or by two catalogues, and which rule and fact moved it.") { before, after,
                format, lang, date, catalogue, afterCatalogue, output };
        command.SetAction(parsed =>
        {
            var input = new InputReader(streams);
            var old = CatalogueSource.Load(parsed.GetValue(catalogue) ?? [], input, streams);
            var current = parsed.GetValue(afterCatalogue) is { Length: > 0 } files ? CatalogueSource.Load(files, input, streams) : old;
            var day = parsed.Get(date) ?? streams.Today;
            var first = new Recommender(old).Recommend(Read(parsed.GetRequiredValue(before), old, input, streams), day);
            var second = new Recommender(current).Recommend(Read(parsed.GetRequiredValue(after), current, input, streams), day);
            var language = parsed.Get(lang) ?? Explainer.DefaultLanguage(second.Profile);
            var comparison = AdviceComparison.Of(first, second);
            var file = parsed.GetValue(output);
            var bytes = parsed.GetOrFirst(format) switch
            {
                OutputFormat.Json => ComparisonJson.Write(comparison, language),
                OutputFormat.Markdown => Encoding.UTF8.GetBytes(ComparisonReport.Of(comparison, language).ToMarkdown()),
                OutputFormat.Text =>
                    Encoding.UTF8.GetBytes(ReportText.Write(ComparisonReport.Of(comparison, language), streams.TerminalFor(file))),
                OutputFormat.Html or OutputFormat.Csv or OutputFormat.Calendar or OutputFormat.Word or OutputFormat.Excel =>
                    throw CommonOptions.NotOffered(parsed.GetOrFirst(format)),
            };
            streams.Answer(file, bytes);
            return ExitCode.Done;
        });
        return command;
    }

    private static CommuneProfile Read(string name, VifRecommender.Catalogues.Catalogue catalogue, InputReader input,
        StandardStreams streams)
    {
        var file = input.Read(name, Limits.MaxProfileBytes);
        return CatalogueSource.Accept(ProfileReader.Read(file.Utf8, catalogue, file.Name), streams);
    }
}
