using System.CommandLine;
using System.Text;
using VifRecommender.Belgium.Searching;
using VifRecommender.Cli.Options;
using VifRecommender.Cli.Streams;
using VifRecommender.Profiles;
using Directory = VifRecommender.Belgium.Communes;

namespace VifRecommender.Cli.Communes;

/// <summary><c>vif communes</c>: the communes of Belgium; of one, all that is public and whom to call.</summary>
internal static class CommunesCommand
{
    public static Command Make(StandardStreams streams)
    {
        var search = new Argument<string[]>("SEARCH")
        {
            Description =
                "A name in French, Dutch or German, a former name, a part of a commune, a postal code, a NIS code or a police zone; left "
                + "out: all communes.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = CommonOptions.TextOrJsonFormat();
        var lang = CommonOptions.Lang("the commune's first language, else fr");
        var date = CommonOptions.Date();
        var output = CommonOptions.Output();
        var command = new Command("communes",
            "The communes of Belgium: codes, zones, inhabitants; of one commune also whom to call from there.") { search, format, lang,
                date, output };
        command.SetAction(parsed =>
        {
            var text = string.Join(' ', parsed.GetValue(search) ?? []);
            var found = text.Length == 0
                ? new CommuneSearch("", [.. Directory.All.Select(commune => new CommuneMatch(commune, MatchKind.Name, commune.Name))])
                : Directory.Search(text);
            if (found.Matches.IsEmpty)
            {
                streams.Say(CommuneChoice.Message(found));
                return ExitCode.Found;
            }

            var file = parsed.GetValue(output);
            var language = parsed.Get(lang) ?? found.Certain?.Languages.Value[0] ?? Language.French;
            var day = parsed.Get(date) ?? streams.Today;
            var bytes = parsed.GetOrFirst(format) == OutputFormat.Json
                ? CommunesJson.Write(found, language, day)
                : Encoding.UTF8.GetBytes(CommunesText.Write(found, language, day, streams.TerminalFor(file)));
            streams.Answer(file, bytes);
            return ExitCode.Done;
        });
        return command;
    }
}
