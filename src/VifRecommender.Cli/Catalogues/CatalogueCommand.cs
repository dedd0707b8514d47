using System.CommandLine;
using System.Text;
using VifRecommender.Catalogues;
using VifRecommender.Cli.Input;
using VifRecommender.Cli.Layout;
using VifRecommender.Cli.Options;
using VifRecommender.Cli.Streams;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Rendering;
using VifRecommender.Writing;

namespace VifRecommender.Cli.Catalogues;

/// <summary><c>vif catalogue</c>: the practices and rules, to read.</summary>
internal static class CatalogueCommand
{
    public static Command Make(StandardStreams streams)
    {
        var list = MakeList(streams, "list");
        var command = MakeList(streams, "catalogue");
        command.Description = "The practices and rules, to read; without a word after it, the list of practices.";
        command.Add(list);
        command.Add(MakeRules(streams));
        command.Add(MakeShow(streams));
        return command;
    }

    private static Command MakeList(StandardStreams streams, string name)
    {
        var format = CommonOptions.TextJsonOrHtmlFormat();
        var lang = CommonOptions.Lang("fr");
        var catalogue = CommonOptions.Catalogue();
        var output = CommonOptions.Output();
        var command = new Command(name, "Lists all practices by domain; as HTML the whole catalogue, to browse and print.") { format, lang,
            catalogue, output };
        command.SetAction(parsed =>
        {
            var loaded = CatalogueSource.Load(parsed.GetValue(catalogue) ?? [], new InputReader(streams), streams);
            var language = parsed.Get(lang) ?? Language.French;
            var file = parsed.GetValue(output);
            var bytes = parsed.GetOrFirst(format) switch
            {
                OutputFormat.Json => CatalogueJson.WriteList(loaded, language),
                OutputFormat.Html => Encoding.UTF8.GetBytes(CatalogueHtml.Write(loaded, language)),
                OutputFormat.Text => Encoding.UTF8.GetBytes(CatalogueListText.Practices(loaded, language, streams.TerminalFor(file))),
                OutputFormat.Markdown or OutputFormat.Csv or OutputFormat.Calendar or OutputFormat.Word or OutputFormat.Excel =>
                    throw CommonOptions.NotOffered(parsed.GetOrFirst(format)),
            };
            streams.Answer(file, bytes);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command MakeRules(StandardStreams streams)
    {
        var lang = CommonOptions.Lang("fr");
        var catalogue = CommonOptions.Catalogue();
        var command = new Command("rules", "Lists all rules by kind.") { lang, catalogue };
        command.SetAction(parsed =>
        {
            var loaded = CatalogueSource.Load(parsed.GetValue(catalogue) ?? [], new InputReader(streams), streams);
            streams.Write(
                Encoding.UTF8.GetBytes(CatalogueListText.Rules(loaded, parsed.Get(lang) ?? Language.French, streams.Terminal)));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command MakeShow(StandardStreams streams)
    {
        var id = new Argument<string>("ID") { Description = "The id of a practice, rule, service, finding, signal or regional structure." };
        var lang = CommonOptions.Lang("fr");
        var catalogue = CommonOptions.Catalogue();
        var command =
            new Command("show", "Shows a practice, rule, service or finding with all its texts and sources.") { id, lang, catalogue };
        command.SetAction(parsed =>
        {
            var loaded = CatalogueSource.Load(parsed.GetValue(catalogue) ?? [], new InputReader(streams), streams);
            var asked = parsed.GetRequiredValue(id);
            var page = new TextPage(streams.Terminal);
            if (!new ElementText(new Explainer(loaded, parsed.Get(lang) ?? Language.French), page).Write(asked))
            {
                throw CommandFault.Usage(
                    $"The catalogue has nothing called '{asked}'{Suggestions.Of(asked, Ids(loaded))}: vif catalogue lists the practices.");
            }

            streams.Write(Encoding.UTF8.GetBytes(page.ToString()));
            return ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<string> Ids(Catalogue catalogue) =>
        catalogue.Practices.Select(each => each.Id).Concat(catalogue.Rules.Select(each => each.Id))
        .Concat(catalogue.Vocabulary.Services).Concat(catalogue.Vocabulary.Findings).Concat(catalogue.Vocabulary.Signals)
            .Concat(catalogue.Vocabulary.Structures).Concat(catalogue.Vocabulary.LocalFacts);
}
