using System.CommandLine;
using VifRecommender.Catalogues;
using VifRecommender.Cli.Catalogues;
using VifRecommender.Cli.Input;
using VifRecommender.Cli.Streams;
using VifRecommender.Diagnostics;
using VifRecommender.Loading;

namespace VifRecommender.Cli.Checking;

/// <summary><c>vif check</c>: validates catalogues and overlays.</summary>
internal static class CheckCommand
{
    public static Command Make(StandardStreams streams)
    {
        var files = new Argument<string[]>("CATALOGUE")
        {
            Description = "Files of a catalogue, or overlays on the built-in one (with the member 'extends'); by default the built-in catalogue.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("check", "Validates a catalogue with its overlays: exit code 1 when it has an error.") { files };
        command.SetAction(parsed => Run(parsed.GetValue(files) ?? [], streams));
        return command;
    }

    private static int Run(string[] names, StandardStreams streams)
    {
        var files = CatalogueSource.ReadFiles(names, new InputReader(streams));
        var result = CatalogueSource.Read(files);
        // The faults are the answer here, so they go to standard output.
        var lines = result.Diagnostics.Select(diagnostic => PlainText.OneLine(diagnostic.ToString())).Append(Summary(files, result));
        streams.Write(string.Concat(lines.Select(line => line + "\n")));
        return result.Value is null ? ExitCode.Found : ExitCode.Done;
    }

    private static string Summary(IReadOnlyList<CatalogueFile> files, LoadResult<Catalogue> result)
    {
        var what = files.Count switch { 0 => "the built-in catalogue", 1 => PlainText.OneLine(files[0].Name), _ => $"{files.Count} files" };
        var errors = result.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        if (result.Value is not { } catalogue) return $"Checked {what}: {Count(errors, "error", "errors")}.";
        var warnings = result.Diagnostics.Length;
        return $"Checked {what}: {PlainText.OneLine(catalogue.Id)} {PlainText.OneLine(catalogue.Version)}, {Count(catalogue.Practices.Length, "practice", "practices")}, "
            + $"{Count(catalogue.Rules.Length, "rule", "rules")}, {Count(catalogue.Services.Length, "service", "services")}, {Count(catalogue.Findings.Length, "finding", "findings")}: "
            + (warnings == 0 ? "no fault." : $"{Count(warnings, "warning", "warnings")}.");
    }

    private static string Count(int number, string one, string other) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : other)}");
}
