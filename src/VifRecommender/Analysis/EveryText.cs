using VifRecommender.Catalogues;

namespace VifRecommender.Analysis;

/// <summary>All texts of a catalogue, each with the id of its element.</summary>
internal static class EveryText
{
    public static IEnumerable<(string Id, LocalizedText Text)> Of(Catalogue catalogue) =>
        catalogue.Rules.Select(rule => (rule.Id, rule.Text))
            .Concat(catalogue.Findings.Select(finding => (finding.Id, finding.Title)))
            .Concat(catalogue.Signals.SelectMany(signal => Named(signal.Id, signal.Name, signal.Question)))
            .Concat(catalogue.Structures.SelectMany(structure => Named(structure.Id, structure.Name, structure.Question)))
            .Concat(catalogue.Services.SelectMany(service => Named(service.Id, service.Name, service.Question, service.FromOutside)))
            .Concat(catalogue.Helplines.SelectMany(line => Named(line.Id, line.Name, line.Hours)))
            .Concat(catalogue.LocalFacts.SelectMany(fact =>
                Named(fact.Id, [fact.Name, fact.Question, fact.Unit, .. fact.Answers.Select(answer => answer.Name)])))
            .Concat(catalogue.Practices.SelectMany(practice => Named(practice.Id,
                [practice.Title, practice.Description, practice.Because, practice.Audience, practice.Safety, practice.Lighter,
                    practice.Evidence.Summary, .. practice.Indicators,
                    .. practice.FirstStep.Concat(practice.Carrier).Concat(practice.Helper).Select(placed => placed.Text)])));

    private static IEnumerable<(string Id, LocalizedText Text)> Named(string id, params LocalizedText?[] texts) =>
        texts.OfType<LocalizedText>().Select(text => (id, text));
}
