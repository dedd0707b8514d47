using System.CommandLine;
using System.Text;
using VifRecommender.Cli.Communes;
using VifRecommender.Cli.Options;
using VifRecommender.Cli.Streams;
using VifRecommender.Explanation;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Rendering;
using VifRecommender.Writing;

namespace VifRecommender.Cli.Recommending;

/// <summary><c>vif recommend</c>: the advice for a commune, first as a screen, and whole where it is asked for.</summary>
internal static class RecommendCommand
{
    public static Command Make(StandardStreams streams)
    {
        var profile = new ProfileChoice();
        var format = CommonOptions.AnyFormat();
        var lang = CommonOptions.Lang("the commune's first language, else fr");
        var top = CommonOptions.Top();
        var all = CommonOptions.All();
        var date = CommonOptions.Date();
        var catalogue = CommonOptions.Catalogue();
        var engine = CommonOptions.Engine();
        var output = CommonOptions.Output();
        var command = new Command("recommend", "What to consider now, what later and after what, what not, and why.") { profile.File,
            profile.Commune, format, lang, top, all, date, catalogue, engine, output };
        command.SetAction(parsed =>
        {
            var file = parsed.GetValue(output);
            var advice = AdviceSource.Read(parsed.GetValue(profile.File), parsed.GetValue(profile.Commune),
                parsed.GetValue(catalogue) ?? [], parsed.Get(date), streams, parsed.GetOrFirst(engine));
            var language = parsed.Get(lang) ?? Explainer.DefaultLanguage(advice.Profile);
            var terminal = streams.TerminalFor(file);
            // --top asks for practices in full.
            var isWhole = parsed.GetValue(all) || parsed.Get(top) is not null;
            var bytes = parsed.GetOrFirst(format) == OutputFormat.Text && !isWhole
                ? Encoding.UTF8.GetBytes(FirstScreenText.Write(advice, language, terminal))
                : Render(advice, language, parsed.GetOrFirst(format), parsed.Get(top), parsed.GetValue(all), terminal);
            streams.Answer(file, bytes);
            return ExitCode.Done;
        });
        return command;
    }

    private static byte[] Render(Advice advice, Language language, OutputFormat format, int? top, bool isUnfolded, Terminal terminal) =>
        format switch
        {
            OutputFormat.Json => AdviceJson.Write(advice, language, top),
            OutputFormat.Markdown => Encoding.UTF8.GetBytes(AdviceMarkdown.Write(advice, language, top)),
            OutputFormat.Html => Encoding.UTF8.GetBytes(
                isUnfolded ? AdviceHtml.WriteUnfolded(advice, language, top) : AdviceHtml.Write(advice, language, top)),
            OutputFormat.Text => Encoding.UTF8.GetBytes(AdviceText.Write(advice, language, top, terminal)),
            OutputFormat.Csv or OutputFormat.Calendar or OutputFormat.Word or OutputFormat.Excel => throw CommonOptions.NotOffered(format),
        };
}
