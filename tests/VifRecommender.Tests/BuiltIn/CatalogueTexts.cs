using VifRecommender.Catalogues;
using VifRecommender.Loading;

namespace VifRecommender.Tests.BuiltIn;

/// <summary>All texts of the built-in catalogue, each with the id of its element.</summary>
internal static class CatalogueTexts
{
    private static readonly Catalogue BuiltIn = BuiltInCatalogue.Value;

    public static IReadOnlyList<(string Id, LocalizedText Text, bool IsRule)> All { get; } = [.. Read()];

    private static IEnumerable<(string Id, LocalizedText Text, bool IsRule)> Read()
    {
        foreach (var practice in BuiltIn.Practices)
        {
            foreach (var text in new[] { practice.Title, practice.Description, practice.Safety, practice.Audience!, practice.Lighter!,
                practice.Evidence.Summary! }.Concat(practice.Indicators))
            {
                yield return (practice.Id, text, false);
            }
            foreach (var text in practice.FirstStep.Concat(practice.Carrier).Select(each => each.Text).Append(practice.Because!))
            {
                yield return (practice.Id, text, false);
            }
        }

        foreach (var rule in BuiltIn.Rules) yield return (rule.Id, rule.Text, true);
        foreach (var finding in BuiltIn.Findings) yield return (finding.Id, finding.Title, false);
        foreach (var signal in BuiltIn.Signals)
        {
            foreach (var text in new[] { signal.Name, signal.Question }) yield return (signal.Id, text, false);
        }
        foreach (var structure in BuiltIn.Structures)
        {
            foreach (var text in new[] { structure.Name, structure.Question }) yield return (structure.Id, text, false);
        }
        foreach (var service in BuiltIn.Services)
        {
            foreach (var text in new[] { service.Name, service.Question, service.FromOutside! }) yield return (service.Id, text, false);
        }
        foreach (var line in BuiltIn.Helplines) yield return (line.Id, line.Name, false);
    }
}
