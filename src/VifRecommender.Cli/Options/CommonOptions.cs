using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using VifRecommender.Cli.Recommending.Engines;
using VifRecommender.Diagnostics;
using VifRecommender.Naming;
using VifRecommender.Profiles;
using VifRecommender.Writing;

namespace VifRecommender.Cli.Options;

/// <summary>The options that several commands share; each call makes one for the command that takes it.</summary>
internal static class CommonOptions
{
    private static readonly WordTable<OutputFormat> Formats = new(
        ("text", OutputFormat.Text), ("json", OutputFormat.Json), ("markdown", OutputFormat.Markdown), ("html", OutputFormat.Html));

    private static readonly WordTable<OutputFormat> TextOrJson = new(("text", OutputFormat.Text), ("json", OutputFormat.Json));

    private static readonly WordTable<OutputFormat> TextJsonOrHtml =
        new(("text", OutputFormat.Text), ("json", OutputFormat.Json), ("html", OutputFormat.Html));

    private static readonly WordTable<Language> Languages = new(
        (JsonWords.Of(Language.French), Language.French), (JsonWords.Of(Language.Dutch), Language.Dutch),
        (JsonWords.Of(Language.German), Language.German), (JsonWords.Of(Language.English), Language.English));

    private static readonly WordTable<Engine> Engines =
        new(("built-in", Recommending.Engines.Engine.BuiltIn), ("nrules", Recommending.Engines.Engine.NRules));

    public static Option<Stated<OutputFormat>> AnyFormat() => Format(Formats);

    public static Option<Stated<OutputFormat>> TextOrJsonFormat() => Format(TextOrJson);

    private static readonly WordTable<OutputFormat> TextJsonOrMarkdown =
        new(("text", OutputFormat.Text), ("json", OutputFormat.Json), ("markdown", OutputFormat.Markdown));

    private static readonly WordTable<OutputFormat> PlanFormats = new(
        ("text", OutputFormat.Text), ("json", OutputFormat.Json), ("markdown", OutputFormat.Markdown), ("html", OutputFormat.Html),
        ("csv", OutputFormat.Csv), ("xlsx", OutputFormat.Excel), ("ics", OutputFormat.Calendar));

    public static Option<Stated<OutputFormat>> TextJsonOrMarkdownFormat() => Format(TextJsonOrMarkdown);

    public static Option<Stated<OutputFormat>> PlanFormat() => Format(PlanFormats);

    public static Option<Stated<OutputFormat>> TextJsonOrHtmlFormat() => Format(TextJsonOrHtml);

    private static readonly WordTable<OutputFormat> Documents =
        new(("text", OutputFormat.Text), ("markdown", OutputFormat.Markdown), ("html", OutputFormat.Html), ("docx", OutputFormat.Word));

    /// <summary>The forms of a document for paper.</summary>
    public static Option<Stated<OutputFormat>> DocumentFormat() => new("--format")
    {
        Description = "The form of the answer; by default text on a terminal, and markdown in a file or a pipe.",
        HelpName = string.Join('|', Documents.All),
        CustomParser = result => Stated(Word(result, Documents)),
    };

    /// <summary>Languages with commas between them: the same text in each.</summary>
    public static Option<ImmutableArray<Language>> Langs(string fallback) => new("--lang")
    {
        Description = $"The language, or several with commas: one document with the text in each; by default {fallback}.",
        HelpName = "fr|nl|de|en[,...]",
        Arity = ArgumentArity.ExactlyOne,
        CustomParser = result =>
        {
            var languages = ImmutableArray.CreateBuilder<Language>();
            foreach (var word in result.Tokens[0].Value.Split(','))
            {
                if (Word(result, Languages, word) is not { } language) return default;
                if (!languages.Contains(language)) languages.Add(language);
            }

            return languages.ToImmutable();
        },
    };

    public static Option<Stated<Language>> Lang(string fallback) => new("--lang")
    {
        Description = $"The language of the answer; by default {fallback}.",
        HelpName = string.Join('|', Languages.All),
        CustomParser = result => Stated(Word(result, Languages)),
    };

    public static Option<Stated<int>> Top() => new("--top")
    {
        Description = "How many recommendations to show.",
        HelpName = "N",
        CustomParser = result => Stated(NumberOption.Whole(result, least: 1)),
    };

    public static Option<bool> All() => new("--all") { Description = "The whole advice, with every reason, why not, points and ids." };

    public static Option<Stated<CalendarDate>> Date() => new("--date")
    {
        Description = "The day of the advice, yyyy-MM-dd; by default today. A practice set aside until an earlier day counts again.",
        HelpName = "D",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (CalendarDate.TryParse(text, out var date)) return new Stated<CalendarDate>(date);
            result.AddError($"--date is a day that exists, written yyyy-MM-dd, such as 2026-11-23, not '{text}'.");
            return null;
        },
    };

    public static Option<string[]> Catalogue() => new("--catalogue", "--overlay")
    {
        Description =
            "A catalogue of your own, or an overlay on the built-in one (a file with the member 'extends'); may be given several times.",
        HelpName = "FILE",
        Arity = ArgumentArity.OneOrMore,
        DefaultValueFactory = _ => [],
    };

    public static Option<Stated<Engine>> Engine() => new("--engine")
    {
        Description =
            "What decides: the built-in evaluation, or the same catalogue as a rule set of NRules. Both give the same bytes; by default "
            + "built-in.",
        HelpName = string.Join('|', Engines.All),
        CustomParser = result => Stated(Word(result, Engines)),
    };

    public static Option<string?> Output() => new("--output")
    {
        Description = "The file to write, whole or not at all; by default standard output.",
        HelpName = "FILE",
    };

    /// <summary>
    /// The table of a command's formats offers what it does not write: a fault of ours. A new format has to say for each command which it
    /// is.
    /// </summary>
    public static ArgumentOutOfRangeException NotOffered(OutputFormat format) =>
        new(nameof(format), format, "The command's table of formats does not offer this.");

    private static Option<Stated<OutputFormat>> Format(WordTable<OutputFormat> formats) => new("--format")
    {
        Description = "The form of the answer; by default text.",
        HelpName = string.Join('|', formats.All),
        DefaultValueFactory = _ => new Stated<OutputFormat>(OutputFormat.Text),
        CustomParser = result => Stated(Word(result, formats)),
    };

    private static Stated<T>? Stated<T>(T? value)
        where T : struct => value is { } known ? new Stated<T>(known) : null;

    private static T? Word<T>(ArgumentResult result, WordTable<T> words)
        where T : struct, Enum => Word(result, words, result.Tokens[0].Value);

    private static T? Word<T>(ArgumentResult result, WordTable<T> words, string text)
        where T : struct, Enum
    {
        if (words.TryGet(text, out var value)) return value;
        var option = (result.Parent as OptionResult)?.IdentifierToken?.Value;
        var nearest = NearestWord.Of(text, words.All) is { } near ? $" Did you mean '{near}'?" : "";
        result.AddError($"{option} is one of {string.Join(", ", words.All)}, not '{text}'.{nearest}");
        return null;
    }
}
