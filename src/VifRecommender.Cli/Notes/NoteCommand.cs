using System.Collections.Immutable;
using System.CommandLine;
using VifRecommender.Cli.Communes;
using VifRecommender.Cli.Documents;
using VifRecommender.Cli.Options;
using VifRecommender.Cli.Recommending;
using VifRecommender.Cli.Streams;
using VifRecommender.Explanation;
using VifRecommender.Notes;
using VifRecommender.Profiles;

namespace VifRecommender.Cli.Notes;

/// <summary><c>vif note</c>: one page for the college, with the decisions, and the model decision behind it.</summary>
internal static class NoteCommand
{
    public static Command Make(StandardStreams streams)
    {
        var profile = new ProfileChoice();
        var format = CommonOptions.DocumentFormat();
        var lang = CommonOptions.Langs("the commune's first language, else fr");
        var date = CommonOptions.Date();
        var catalogue = CommonOptions.Catalogue();
        var output = CommonOptions.Output();
        var command = new Command("note",
            "One page for the college or council: what is known, three proposed decisions, who, by when, means, safety; behind it the "
            + "model decision.") { profile.File, profile.Commune, format, lang, date, catalogue, output };
        command.SetAction(parsed =>
        {
            var advice = AdviceSource.Read(parsed.GetValue(profile.File), parsed.GetValue(profile.Commune),
                parsed.GetValue(catalogue) ?? [], parsed.Get(date), streams);
            ImmutableArray<Language> languages = parsed.GetValue(lang) is { IsDefaultOrEmpty: false } chosen ? chosen
                : [Explainer.DefaultLanguage(advice.Profile)];
            AdviceSource.SayCautions(advice, languages[0], streams);
            var note = CollegeNote.Write(advice, languages);
            DocumentOutput.Answer(note, parsed.Get(format), parsed.GetValue(output), streams);
            return ExitCode.Done;
        });
        return command;
    }
}
