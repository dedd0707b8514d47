using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using VifRecommender.Analysis;
using VifRecommender.Cases;
using VifRecommender.Catalogues;
using VifRecommender.Cli.Catalogues;
using VifRecommender.Cli.Input;
using VifRecommender.Cli.Streams;
using VifRecommender.Cli.Testing;
using VifRecommender.Diagnostics;
using VifRecommender.Loading;
using VifRecommender.Profiles;
using VifRecommender.Writing;

namespace VifRecommender.Cli.Checking;

/// <summary>Checks catalogues and overlays, and against them cases and profiles: all that can be said, in one run.</summary>
internal sealed class Check
{
    private readonly List<string> _lines = [];
    private readonly List<(string Text, Grade Grade)> _summary = [];
    private readonly FileKinds _kinds;

    private Check(FileKinds kinds) => _kinds = kinds;

    /// <summary>Checks files; none: the built-in catalogue.</summary>
    /// <param name="files">The files, in their order.</param>
    /// <param name="kinds">What they are.</param>
    /// <param name="day">The day of the check.</param>
    /// <param name="cancellation">Ends it.</param>
    public static Verdict Of(IReadOnlyList<CatalogueFile> files, FileKinds kinds, CalendarDate day, CancellationToken cancellation)
    {
        var check = new Check(kinds);
        check.Files(files, day, cancellation);
        return new Verdict(check._lines, check._summary);
    }

    private void Files(IReadOnlyList<CatalogueFile> files, CalendarDate day, CancellationToken cancellation)
    {
        var byKind = files.ToLookup(_kinds.Of);
        IReadOnlyList<CatalogueFile> catalogues = [.. byKind[FileKind.Catalogue]];
        var result = files.Count > 0 && catalogues.Count == 0 ? new LoadResult<Catalogue>(BuiltInCatalogue.Value, [])
            : CatalogueSource.Read(catalogues);
        var grade = Say(result.Diagnostics);
        if (catalogues.Count > 0 || files.Count == 0) Remarks(catalogues, result, grade, day, cancellation);
        Cases([.. byKind[FileKind.Cases]], result.Value);
        Profiles([.. byKind[FileKind.Profile]], result.Value);
    }

    private void Remarks(IReadOnlyList<CatalogueFile> files, LoadResult<Catalogue> result, Grade grade, CalendarDate day,
        CancellationToken cancellation)
    {
        ImmutableArray<Remark> remarks = result.Value is not { } catalogue ? [] :
        [
            .. CatalogueAnalysis.Analyse(catalogue, cancellation: cancellation),
            .. CatalogueAnalysis.FindAged(catalogue, day),
        ];
        foreach (var remark in remarks)
        {
            _lines.Add(PlainText.OneLine($"{remark.Kind.Id}: {remark.Message}"));
            if (remark.Witness is { } witness)
            {
                _lines.Add("  for example " + PlainText.OneLine(Encoding.UTF8.GetString(ProfileWriter.WriteCompact(witness)).TrimEnd()));
            }
        }
        _summary.Add((Summary(files, result, remarks.Length), remarks.IsEmpty ? grade : Worse(grade, Grade.Remarks)));
    }

    private void Cases(IReadOnlyList<CatalogueFile> files, Catalogue? catalogue)
    {
        if (files.Count == 0) return;
        var run = new CaseRun(catalogue is null ? Recommender.Default : new Recommender(catalogue));
        var (faulty, grade) = (0, Grade.Good);
        foreach (var file in files)
        {
            var read = CaseReader.Read(file.Utf8, catalogue ?? BuiltInCatalogue.Value, file.Name);
            grade = Worse(grade, Say(catalogue is null ? CatalogueSource.OfForm(read.Diagnostics) : read.Diagnostics));
            if (read.Value is not { } cases) faulty++;
            else if (catalogue is not null) run.Add(file.Name, cases);
        }

        _lines.AddRange(run.Failures);
        var what = Named(files, "case files");
        _summary.Add(catalogue is null ? ($"Not run: the cases of {what}, since the catalogue has errors.", Grade.Errors)
            : ($"Ran the cases of {what}: {run.Summary}" + (faulty == 0 ? "." : $"; {Count(faulty, "file", "files")} not read."),
                run.Failed > 0 ? Grade.Errors : grade));
    }

    private void Profiles(IReadOnlyList<CatalogueFile> files, Catalogue? catalogue)
    {
        if (files.Count == 0) return;
        var (faulty, grade) = (0, Grade.Good);
        foreach (var file in files)
        {
            var read = ProfileReader.Read(file.Utf8, catalogue ?? BuiltInCatalogue.Value, file.Name);
            var said = Say(catalogue is null ? CatalogueSource.OfForm(read.Diagnostics) : read.Diagnostics);
            if (said == Grade.Errors) faulty++;
            grade = Worse(grade, said);
        }

        var outcome = faulty == 0 ? "no faults" : $"{Count(faulty, "file", "files")} with faults";
        _summary.Add(catalogue is null
            ? ($"Read {Named(files, "profiles")}: {outcome} of form; ids not looked at, since the catalogue has errors.", Grade.Errors)
            : ($"Read {Named(files, "profiles")}: {outcome}.", grade));
    }

    private Grade Say(ImmutableArray<Diagnostic> diagnostics)
    {
        _lines.AddRange(diagnostics.Select(each => PlainText.OneLine(each.ToString())));
        return diagnostics.IsEmpty ? Grade.Good
            : diagnostics.Any(each => each.Severity == Severity.Error) ? Grade.Errors : Grade.Remarks;
    }

    private static Grade Worse(Grade one, Grade other) => one > other ? one : other;

    private static string Summary(IReadOnlyList<CatalogueFile> files, LoadResult<Catalogue> result, int remarks)
    {
        var what = files.Count == 0 ? "the built-in catalogue" : Named(files, "files");
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

    private static string Named(IReadOnlyList<CatalogueFile> files, string several) =>
        files.Count == 1 ? PlainText.OneLine(files[0].Name) : Count(files.Count, several, several);

    private static string Count(int number, string one, string other) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : other)}");
}
