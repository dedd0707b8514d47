using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.NRules.Facts;

namespace VifRecommender.NRules.Translation;

/// <summary>A host's facts as rules of a catalogue, so that the advice shows them by name, as it shows its own.</summary>
internal static class HostRules
{
    public static PriorityRule Of(PriorityTerm term) =>
        new() { Id = term.Name, Text = term.Text, Points = term.Points, For = new PracticeSelector { Practices = [term.PracticeId] }, When = When.Always };

    public static SuitabilityRule Of(IGrouping<string, Outcome> verdicts) => new()
    {
        Id = verdicts.Key,
        Text = verdicts.First().Text!,
        Practices = [.. verdicts.Select(verdict => verdict.PracticeId).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        Instead = [.. verdicts.SelectMany(verdict => verdict.Instead).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        When = When.Always,
    };
}
