using System.CommandLine;
using System.Text;
using VifRecommender.Cli.Communes;
using VifRecommender.Cli.Options;
using VifRecommender.Cli.Recommending;
using VifRecommender.Cli.Streams;
using VifRecommender.Explanation;
using VifRecommender.Writing;

namespace VifRecommender.Cli.Explaining;

/// <summary><c>vif explain</c>: why a practice is recommended to a commune, why not, or why not yet.</summary>
internal static class ExplainCommand
{
    public static Command Make(StandardStreams streams)
    {
        var profile = new ProfileChoice();
        var practice = new Argument<string?>("PRACTICE")
        {
            Arity = ArgumentArity.ZeroOrOne,
            Description =
                "The practice: its number on the first screen (1 to 5), its title in any language, or its id; vif catalogue lists the ids."
        };
        var format = CommonOptions.TextOrJsonFormat();
        var lang = CommonOptions.Lang("the commune's first language, else fr");
        var date = CommonOptions.Date();
        var catalogue = CommonOptions.Catalogue();
        var output = CommonOptions.Output();
        var command = new Command("explain",
            "Why a practice is recommended, why not, or why not yet: every rule with the facts that decided.") { profile.File, practice,
                profile.Commune, format, lang, date, catalogue, output };
        command.SetAction(parsed =>
        {
            var file = parsed.GetValue(output);
            var (named, asked, commune) = (parsed.GetValue(profile.File), parsed.GetValue(practice), parsed.GetValue(profile.Commune));
            // With --commune the one word that is left is the practice.
            if (commune is not null && asked is null) (named, asked) = (null, named);
            if (asked is null)
            {
                throw CommandFault.Usage(
                    "PRACTICE is missing: name the profile (or --commune NAME) and a practice, by its number on the first screen, its "
                    + "title or its id; "
                    + "vif catalogue lists the ids.");
            }
            var advice = AdviceSource.Read(named, commune, parsed.GetValue(catalogue) ?? [], parsed.Get(date), streams);
            var about = NamedPractice.Find(advice, asked);
            var language = parsed.Get(lang) ?? Explainer.DefaultLanguage(advice.Profile);
            AdviceSource.SayCautions(advice, language, streams);
            var recommender = new Recommender(advice.Catalogue);
            var changes =
                recommender.FindSmallestChanges(advice.Profile, about.Practice.Id, advice.Date, cancellation: streams.Interruption.Token);
            var topFive = recommender.FindTopFiveChanges(advice.Profile, advice.Date, cancellation: streams.Interruption.Token);
            advice.FindQuestions(streams.Interruption.Token);
            var bytes = parsed.GetOrFirst(format) == OutputFormat.Json
                ? ChangesJson.Write(advice, about, language, changes, topFive)
                : Encoding.UTF8.GetBytes(ExplanationText.Write(advice, about, changes, topFive, language, streams.TerminalFor(file)));
            streams.Answer(file, bytes);
            return ExitCode.Done;
        });
        return command;
    }
}
