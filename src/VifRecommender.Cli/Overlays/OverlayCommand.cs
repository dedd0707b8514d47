using System.Collections.Immutable;
using System.CommandLine;
using VifRecommender.Cli.Options;
using VifRecommender.Cli.Streams;
using VifRecommender.Profiles;

namespace VifRecommender.Cli.Overlays;

/// <summary><c>vif overlay</c>: begins an overlay on the built-in catalogue.</summary>
internal static class OverlayCommand
{
    public static Command Make(StandardStreams streams) =>
        new("overlay", "Begins an overlay of your own on the built-in catalogue.") { New(streams) };

    private static Command New(StandardStreams streams)
    {
        var folder = new Argument<string>("FOLDER")
        {
            Description = "The folder for the two files, made if it is not there; by default this one.",
            DefaultValueFactory = _ => ".",
        };
        var languages = CommonOptions.Langs("all four");
        languages.Description = "The language that the overlay serves, or several with commas; by default all four.";
        var force = new Option<bool>("--force") { Description = "Writes over files of these names that are there already." };
        var command = new Command("new",
            $"Writes a small overlay ({OverlayTemplate.OverlayName}: a practice and a rule) and its cases ({OverlayTemplate.CasesName}); "
            + "both are valid, to be changed.") { folder, languages, force };
        command.SetAction(parsed => Run(parsed.GetValue(folder) is { Length: > 0 } name ? name : ".", parsed.GetValue(languages),
            parsed.GetValue(force), streams));
        return command;
    }

    private static int Run(string folder, ImmutableArray<Language> languages, bool force, StandardStreams streams)
    {
        var (overlay, cases) = (Path.Combine(folder, OverlayTemplate.OverlayName), Path.Combine(folder, OverlayTemplate.CasesName));
        // Both are looked for before one is written: all or nothing.
        foreach (var file in new[] { overlay, cases })
        {
            if (!force && Path.Exists(file))
            {
                throw OutputFile.Fault(file, "There is a file of this name already: name another folder, or write over it by --force.");
            }
        }

        MakeFolder(folder);
        OutputFile.Write(overlay, OverlayTemplate.Overlay(languages.IsDefault ? [] : languages));
        OutputFile.Write(cases, OverlayTemplate.Cases());
        streams.Write($"""
            Written: {PlainText.OneLine(overlay)} and {PlainText.OneLine(cases)}. Change them, then:
              vif check --watch {Word(overlay)} {Word(cases)}
              vif recommend PROFILE --overlay {Word(overlay)}

            """.ReplaceLineEndings("\n"));
        return ExitCode.Done;
    }

    private static void MakeFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw OutputFile.Fault(folder, $"This folder cannot be made: {OutputFile.Reason(fault)}");
        }
    }

    private static string Word(string file) => PlainText.OneLine(file.Contains(' ', StringComparison.Ordinal) ? $"\"{file}\"" : file);
}
