using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using VifRecommender.Belgium;
using VifRecommender.Cli.Catalogues;
using VifRecommender.Cli.Communes;
using VifRecommender.Cli.Documents;
using VifRecommender.Cli.Input;
using VifRecommender.Cli.Options;
using VifRecommender.Cli.Streams;
using VifRecommender.Explanation;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Sheets;

namespace VifRecommender.Cli.Sheets;

/// <summary><c>vif sheet</c>: texts ready to use, filled in for a commune as far as it is known.</summary>
internal static class SheetCommand
{
    public static Command Make(StandardStreams streams)
    {
        var id =
            new Argument<string?>("ID") { Description = "The sheet; without it, the list of sheets.", Arity = ArgumentArity.ZeroOrOne };
        var profile = new ProfileChoice();
        var format = CommonOptions.DocumentFormat();
        var lang = CommonOptions.Langs("the commune's first language, else fr");
        var date = CommonOptions.Date();
        var sheets = new Option<string[]>("--sheets")
        {
            Description = "A file of sheets of your own, beside the built-in ones or in their place; may be given several times.",
            HelpName = "FILE",
            Arity = ArgumentArity.OneOrMore,
            DefaultValueFactory = _ => [],
        };
        var catalogue = CommonOptions.Catalogue();
        var output = CommonOptions.Output();
        var command = new Command("sheet",
            "Texts ready to use: action sheet, card, web page, absence message, letters, agreement; without an id, their list.") { id,
                profile.File, profile.Commune, format, lang, date, sheets, catalogue, output };
        command.SetAction(parsed =>
        {
            var input = new InputReader(streams);
            var library = Library(parsed.GetValue(sheets) ?? [], input, streams);
            var (sheet, file) = Asked(library, parsed.GetValue(id), parsed.GetValue(profile.File));
            var used = CatalogueSource.Load(parsed.GetValue(catalogue) ?? [], input, streams);
            var name = parsed.GetValue(profile.Commune);
            var commune = file is null && name is null ? null : ProfileChoice.Read(file, name, used, input, streams);
            var languages = parsed.GetValue(lang) is { IsDefaultOrEmpty: false } chosen ? chosen
                : [commune is null ? Language.French : Explainer.DefaultLanguage(commune)];
            var place = parsed.GetValue(output);
            if (sheet is null)
            {
                streams.Answer(place, Encoding.UTF8.GetBytes(SheetListText.Write(library, languages[0], streams.TerminalFor(place))));
                return ExitCode.Done;
            }

            var day = parsed.Get(date) ?? streams.Today;
            var setting = new SheetSetting
            {
                Catalogue = used,
                Profile = commune,
                Date = commune is null ? null : day,
                Contacts = commune is null ? [] : BelgianPlaces.Default.Describe(commune, day).Contacts,
            };
            DocumentOutput.Answer(sheet.Write(setting, languages), parsed.Get(format), place, streams);
            return ExitCode.Done;
        });
        return command;
    }

    private static SheetLibrary Library(string[] names, InputReader input, StandardStreams streams)
    {
        if (names.Length == 0) return SheetLibrary.BuiltIn;
        ImmutableArray<CatalogueFile> files = [.. names.Select(name => input.Read(name, Limits.MaxCatalogueBytes))];
        return SheetLibrary.BuiltIn.With(CatalogueSource.Accept(SheetReader.Read(files), streams));
    }

    /// <summary>A word alone is a sheet where one is called so, else a profile, for which the sheets are listed.</summary>
    private static (Sheet? Sheet, string? Profile) Asked(SheetLibrary library, string? id, string? profile)
    {
        if (id is null) return (null, null);
        if (library.Find(id) is { } sheet) return (sheet, profile);
        if (profile is null && (id == "-" || File.Exists(id))) return (null, id);
        var ids = library.Sheets.Select(each => each.Id).ToList();
        throw CommandFault.Usage(
            $"There is no sheet '{id}'{Suggestions.Of(id, ids)}{(profile is null ? ", and no file of that name" : "")}: the sheets are "
            + $"{string.Join(", ", ids)}.");
    }
}
