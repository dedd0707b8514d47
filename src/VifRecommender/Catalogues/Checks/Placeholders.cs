using System.Collections.Immutable;
using VifRecommender.Diagnostics;
using VifRecommender.Profiles;

namespace VifRecommender.Catalogues.Checks;

/// <summary>
/// Every placeholder in the text of a rule is filled from facts; one that nothing fills would be printed as it is written.
/// </summary>
internal static class Placeholders
{
    // A name can be as long as a text; more than this of it mends nothing.
    private const int MostShown = 40;

    /// <summary>The number that a priority rule counts.</summary>
    private const string Count = "n";

    private static readonly ImmutableArray<string> OfAllRules =
        ["population", "partnershipPopulation", "partnership", "threshold", "level", "value", "reports", "expected", "services"];

    private static readonly ImmutableArray<string> OfPriorities = OfAllRules.Add(Count);

    private static readonly (Language Language, string Word)[] Languages =
        [.. ProfileWords.Languages.Values.Select(language => (language, language.ToWord()))];

    public static void Check(CatalogueContent content, FaultList faults)
    {
        foreach (var practice in content.Practices) CheckUnfilled(practice, faults);
        // Where there are elements whose ids nobody knows, one of them may be the structure that a text names.
        foreach (var practice in content.HasUnnamed ? [] : content.Practices)
        {
            Check(practice, "firstStep", practice.Value.FirstStep, content, faults);
            Check(practice, "carrier", practice.Value.Carrier, content, faults);
            Check(practice, "helper", practice.Value.Helper, content, faults);
        }

        foreach (var rule in content.Rules)
        {
            foreach (var (language, word) in Languages)
            {
                // Most texts have none, and this runs whenever a catalogue is read.
                if (!rule.Value.Text.IsWritten(language)) continue;
                if (rule.Value.Text[language] is var text && text.AsSpan().IndexOf('{') >= 0) Check(rule, word, text, faults);
            }
        }
    }

    /// <summary>Texts that are printed as they are written.</summary>
    private static void CheckUnfilled(Element<Practice> practice, FaultList faults)
    {
        var value = practice.Value;
        CheckUnfilled(practice, "title", value.Title, faults);
        CheckUnfilled(practice, "description", value.Description, faults);
        CheckUnfilled(practice, "because", value.Because, faults);
        CheckUnfilled(practice, "audience", value.Audience, faults);
        CheckUnfilled(practice, "safety", value.Safety, faults);
        CheckUnfilled(practice, "lighter", value.Lighter, faults);
    }

    private static void CheckUnfilled(Element<Practice> practice, string member, LocalizedText? text, FaultList faults)
    {
        if (text is null) return;
        foreach (var (language, word) in Languages)
        {
            if (!text.IsWritten(language) || text[language].AsSpan().IndexOf('{') < 0) continue;
            foreach (var name in Template.Names(text[language]).Distinct(StringComparer.Ordinal))
            {
                faults.Add(practice.Fault(
                    DiagnosticCatalogue.UnknownPlaceholder,
                    $"Nothing fills '{{{Short(name)}}}' in '{member}', which is printed as it is written: write the words themselves.",
                    $"{member}.{word}"));
            }
        }
    }

    /// <summary>Texts of places name regional structures.</summary>
    private static void Check(Element<Practice> practice, string member, ImmutableArray<PlacedText> texts, CatalogueContent content,
        FaultList faults)
    {
        for (var place = 0; place < texts.Length; place++)
        {
            foreach (var (language, word) in Languages)
            {
                var text = texts[place].Text[language];
                if (text.AsSpan().IndexOf('{') < 0 || !texts[place].Text.IsWritten(language)) continue;
                var known = content.Structures.Select(structure => structure.Id).Concat(content.Unread)
                    .OrderBy(id => id, StringComparer.Ordinal).Append(LocalNames.WelfareCentre).ToList();
                foreach (var name in Template.Names(text).Where(name => !known.Contains(name)).Distinct(StringComparer.Ordinal))
                {
                    faults.Add(practice.Fault(
                        DiagnosticCatalogue.UnknownPlaceholder,
                        $"Nothing fills '{{{Short(name)}}}' in {word}{faults.Suggest(name, known)}: use one of "
                        + $"{string.Join(", ", known)}, or leave the braces out.",
                        member,
                        texts.Length > 1 ? place : -1));
                }
            }
        }
    }

    private static void Check(Element<CatalogueRule> rule, string language, string text, FaultList faults)
    {
        var known = rule.Value is PriorityRule or BalanceRule ? OfPriorities : OfAllRules;
        foreach (var name in Template.Names(text).Where(name => !known.Contains(name)).Distinct(StringComparer.Ordinal))
        {
            faults.Add(rule.Fault(
                DiagnosticCatalogue.UnknownPlaceholder,
                $"Nothing fills '{{{Short(name)}}}'{faults.Suggest(name, known)}: use one of {string.Join(", ", known)}, or leave the "
                + "braces out.",
                "text." + language));
        }

        foreach (var name in Template.Counts(text).Where(name => name != Count && known.Contains(name)).Distinct(StringComparer.Ordinal))
        {
            faults.Add(rule.Fault(
                DiagnosticCatalogue.UnknownPlaceholder,
                $"'{name}' cannot choose a plural; only 'n' of a rule that gives points can: write '{{{name}}}' alone.",
                "text." + language));
        }
    }

    private static string Short(string name) => name.Length <= MostShown ? name : $"{name.Remove(MostShown)}…";
}
