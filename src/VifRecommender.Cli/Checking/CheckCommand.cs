using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using VifRecommender.Analysis;
using VifRecommender.Catalogues;
using VifRecommender.Cli.Catalogues;
using VifRecommender.Cli.Input;
using VifRecommender.Cli.Options;
using VifRecommender.Cli.Streams;
using VifRecommender.Diagnostics;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Writing;

namespace VifRecommender.Cli.Checking;

/// <summary><c>vif check</c>: validates a catalogue with its overlays, and reasons over it.</summary>
internal static class CheckCommand
{
    public static Command Make(StandardStreams streams)
    {
        var files = new Argument<string[]>("CATALOGUE")
        {
            Description =
                "Files of a catalogue, or overlays on the built-in one (with the member 'extends'); by default the built-in catalogue.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var strict = new Option<bool>("--strict") { Description = "Exit code 1 for a warning or remark too." };
        var date = CommonOptions.Date();
        date.Description =
            "The day of the check, yyyy-MM-dd; by default today. What nobody verified in the eighteen months before is remarked.";
        var command = new Command("check",
            "Validates a catalogue with its overlays and reasons over it: what no profile can be recommended, what never or always holds, "
            + "what contradicts, what nobody verified for eighteen months. Exit code 1 when it has an error.") { files, strict, date };
        command.SetAction(parsed => Run(parsed.GetValue(files) ?? [], parsed.GetValue(strict),
            parsed.GetValue(date) ?? streams.Today, streams));
        return command;
    }

    private static int Run(string[] names, bool strict, CalendarDate day, StandardStreams streams)
    {
        var files = CatalogueSource.ReadFiles(names, new InputReader(streams));
        var result = CatalogueSource.Read(files);
        ImmutableArray<Remark> remarks = result.Value is not { } catalogue ? [] :
        [
            .. CatalogueAnalysis.Analyse(catalogue, cancellation: streams.Interruption.Token),
            .. CatalogueAnalysis.FindAged(catalogue, day),
        ];
        // The faults are the answer here, so they go to standard output.
        var lines = result.Diagnostics.Select(diagnostic => PlainText.OneLine(diagnostic.ToString())).Concat(remarks.SelectMany(Lines))
            .Append(Summary(files, result, remarks.Length));
        streams.Write(string.Concat(lines.Select(line => line + "\n")));
        return result.Value is null || (strict && !(result.Diagnostics.IsEmpty && remarks.IsEmpty)) ? ExitCode.Found : ExitCode.Done;
    }

    private static IEnumerable<string> Lines(Remark remark)
    {
        yield return PlainText.OneLine($"{remark.Kind.Id}: {remark.Message}");
        if (remark.Witness is { } witness)
        {
            yield return "  for example " + PlainText.OneLine(Encoding.UTF8.GetString(ProfileWriter.WriteCompact(witness)).TrimEnd());
        }
    }

    private static string Summary(IReadOnlyList<CatalogueFile> files, LoadResult<Catalogue> result, int remarks)
    {
        var what = files.Count switch { 0 => "the built-in catalogue", 1 => PlainText.OneLine(files[0].Name), _ => $"{files.Count} files" };
        var errors = result.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        if (result.Value is not { } catalogue) return $"Checked {what}: {Count(errors, "error", "errors")}.";
        string[] said = [.. new[] { (result.Diagnostics.Length, "warning", "warnings"), (remarks, "remark", "remarks") }.Where(
            each => each.Item1 > 0).Select(each => Count(each.Item1, each.Item2, each.Item3))];
        return $"Checked {what}: {PlainText.OneLine(catalogue.Id)} {PlainText.OneLine(catalogue.Version)}, "
            + $"{Count(catalogue.Practices.Length, "practice", "practices")}, "
            + $"{Count(catalogue.Rules.Length, "rule", "rules")}, {Count(catalogue.Services.Length, "service", "services")}, "
            + $"{Count(catalogue.Findings.Length, "finding", "findings")}: "
            + (said.Length == 0 ? "nothing to say." : $"{string.Join(", ", said)}.");
    }

    private static string Count(int number, string one, string other) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : other)}");
}
