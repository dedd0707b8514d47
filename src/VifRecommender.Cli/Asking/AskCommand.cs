using System.CommandLine;
using System.Text;
using Spectre.Console;
using VifRecommender.Belgium;
using VifRecommender.Belgium.Searching;
using VifRecommender.Catalogues;
using VifRecommender.Cli.Catalogues;
using VifRecommender.Cli.Communes;
using VifRecommender.Cli.Input;
using VifRecommender.Cli.Layout;
using VifRecommender.Cli.Options;
using VifRecommender.Cli.Recommending;
using VifRecommender.Cli.Streams;
using VifRecommender.Explanation;
using VifRecommender.Notes;
using VifRecommender.Profiles;
using VifRecommender.Rendering;
using VifRecommender.Writing;
using Directory = VifRecommender.Belgium.Communes;

namespace VifRecommender.Cli.Asking;

/// <summary><c>vif ask</c>: an interview, the question that changes most first; each answer is saved.</summary>
internal static class AskCommand
{
    public static Command Make(StandardStreams streams)
    {
        var about =
            new Argument<string[]>("COMMUNE|PROFILE")
            {
                Description =
                    "A commune of Belgium by its name, postal code or NIS code, or a profile to go on with; left out: it is asked.",
                Arity = ArgumentArity.ZeroOrMore,
            };
        var lang = CommonOptions.Lang("the commune's first language, else fr");
        var date = CommonOptions.Date();
        var catalogue = CommonOptions.Catalogue();
        var output =
            new Option<string?>("--output")
            {
                Description =
                    "The file of the profile, saved after each answer; by default the commune's name with .json in the current folder.",
                HelpName = "FILE",
            };
        var command = new Command("ask",
            "An interview: the most telling question first, in plain words; each answer is saved, and says what it moves.") { about, lang,
                date, catalogue, output };
        command.SetAction(parsed =>
        {
            var input = new InputReader(streams);
            var loaded = CatalogueSource.Load(parsed.GetValue(catalogue) ?? [], input, streams);
            using var piped = streams.InputIsTerminal ? null : new PipedAnswers(streams);
            IAnswers answers = piped is null ? new KeyboardAnswers(AnsiConsole.Console) : piped;
            var text = string.Join(' ', parsed.GetValue(about) ?? []);
            if (Begin(text, parsed.GetValue(output), parsed.Get(lang), answers, loaded, input, streams) is not var (profile, saved))
            {
                return ExitCode.Done;
            }
            var language = parsed.Get(lang) ?? Explainer.DefaultLanguage(profile);
            var interview =
                new Interview(new Recommender(loaded), profile, parsed.Get(date) ?? streams.Today, language, answers, saved, streams);
            if (interview.Run()) Offer(interview, language, answers, streams);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The profile to begin with and its file; nothing when nobody says which commune.</summary>
    private static (CommuneProfile Profile, SavedProfile Saved)? Begin(string text, string? output, Language? language, IAnswers answers,
        Catalogue catalogue, InputReader input, StandardStreams streams)
    {
        if (text == "-") throw CommandFault.Usage("Answers come from standard input, so the profile cannot: name a file.");
        if (File.Exists(text) || text.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            var known = ProfileChoice.Load(text, catalogue, input, streams);
            var own = new SavedProfile(output ?? text);
            return (output is null ? known : own.Continue(known, catalogue, input, streams), own);
        }

        if (text.Length > 0 && Directory.Search(text).Certain is { } named) return Of(named.ToProfile());
        if (text.Length > 0) SayCandidates(Directory.Search(text));
        while (answers.Next(AskWords.Of(language ?? Language.French).WhichCommune) is { } line)
        {
            if (line.Trim().Length == 0) continue;
            var search = Directory.Search(line);
            if (search.Certain is { } commune) return Of(commune.ToProfile());
            SayCandidates(search);
        }

        return null;

        void SayCandidates(CommuneSearch search)
        {
            var words = AskWords.Of(language ?? Language.French);
            var how = search.Matches.IsEmpty ? null : (MatchKind?)search.Matches[0].How;
            var sentence = how switch
            {
                null => words.NoCommune,
                MatchKind.Part => words.IsPart,
                MatchKind.FormerCode or MatchKind.FormerName => words.HasMerged,
                _ => words.MayBe,
            };
            var filled = sentence.Replace("{text}", PlainText.OneLine(search.Text), StringComparison.Ordinal)
                .Replace("{names}", CommuneChoice.Names(search), StringComparison.Ordinal);
            streams.Write(string.Join('\n', TextWrap.Lines(filled, streams.Terminal.Width)) + "\n");
        }

        (CommuneProfile, SavedProfile) Of(CommuneProfile begun)
        {
            var saved = new SavedProfile(output ?? SavedProfile.NameFor(begun));
            return (saved.Continue(begun, catalogue, input, streams), saved);
        }
    }

    private static void Offer(Interview interview, Language language, IAnswers answers, StandardStreams streams)
    {
        var words = AskWords.Of(language);
        var advice = interview.Advice.At(BelgianPlaces.Default);
        while (true)
        {
            streams.Write(string.Join('\n', TextWrap.Lines(words.Offer, streams.Terminal.Width)) + "\n");
            switch (answers.Next(">")?.Trim())
            {
                case "1": streams.Write(AdviceText.Write(advice, language, null, streams.Terminal)); break;
                case "2": streams.Write(DocumentMarkdown.Write(CollegeNote.Write(advice, [language]))); break;
                case "3": streams.Write(Encoding.UTF8.GetString(ProfileWriter.Write(advice.Profile))); break;
                default: return;
            }
        }
    }
}
