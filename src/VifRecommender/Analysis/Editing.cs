using VifRecommender.Catalogues;
using VifRecommender.Diagnostics;
using VifRecommender.Profiles;

namespace VifRecommender.Analysis;

/// <summary>
/// Texts that were copied instead of translated, sources that were not named, and practices that do not say how to begin.
/// </summary>
internal static class Editing
{
    // Shorter texts, such as names of structures, can be the same in two languages.
    private const int LongEnoughToDiffer = 30;

    private static readonly Language[] Others = [Language.French, Language.Dutch, Language.German];

    public static IEnumerable<Remark> Check(Catalogue catalogue)
    {
        foreach (var (id, text) in Texts(catalogue))
        {
            // Where a language was not written, another stands in for it on purpose.
            if (!text.IsWritten(Language.English)) continue;
            foreach (var language in Others.Where(language => text.IsWritten(language) && text.English.Length > LongEnoughToDiffer
                && text[language] == text.English))
            {
                yield return new Remark(DiagnosticCatalogue.Untranslated, [id],
                    $"A text of '{id}' is the same in {language} and English: translate it.");
            }
        }

        foreach (var remark in NotServed(catalogue)) yield return remark;
        foreach (var practice in catalogue.Practices)
        {
            var missing = MissingOf(practice).ToList();
            if (missing.Count > 0)
            {
                yield return new Remark(DiagnosticCatalogue.NoBeginning, [practice.Id],
                    $"'{practice.Id}' does not say to every commune: {string.Join(", ", missing)}. Add it; until then the description "
                    + "stands in.");
            }
        }
    }

    /// <summary>An overlay that serves a language has its texts in it.</summary>
    private static IEnumerable<Remark> NotServed(Catalogue catalogue)
    {
        if (catalogue.ServedLanguages.IsEmpty) yield break;
        foreach (var texts in EveryText.Of(catalogue).GroupBy(each => each.Id, each => each.Text, StringComparer.Ordinal))
        {
            var missing = catalogue.ServedLanguages.Where(language => texts.Any(text => !text.IsWritten(language)))
                .Select(language => language.ToWord()).ToList();
            if (missing.Count == 0) continue;
            yield return new Remark(DiagnosticCatalogue.NotServed, [texts.Key],
                $"A text of '{texts.Key}' lacks {string.Join(", ", missing)}, which the additions say they serve: add it; until then "
                + "another language stands in.");
        }
    }

    private static IEnumerable<string> MissingOf(Practice practice)
    {
        if (practice.Because is null) yield return "because";
        if (!practice.FirstStep.Any(text => text.IsForAll)) yield return "firstStep";
        if (!practice.Carrier.Any(text => text.IsForAll)) yield return "carrier";
    }

    private static IEnumerable<(string Id, LocalizedText Text)> Texts(Catalogue catalogue)
    {
        foreach (var rule in catalogue.Rules) yield return (rule.Id, rule.Text);
        foreach (var finding in catalogue.Findings) yield return (finding.Id, finding.Title);
        foreach (var service in catalogue.Services) yield return (service.Id, service.Question);
        foreach (var practice in catalogue.Practices)
        {
            yield return (practice.Id, practice.Description);
            yield return (practice.Id, practice.Safety);
            if (practice.Because is { } because) yield return (practice.Id, because);
            foreach (var step in practice.FirstStep) yield return (practice.Id, step.Text);
            foreach (var indicator in practice.Indicators) yield return (practice.Id, indicator);
        }
    }
}
