using VifRecommender.Catalogues;

namespace VifRecommender.Analysis;

/// <summary>What a rule does when it holds, in words that are the same for two rules that do the same.</summary>
internal static class RuleEffect
{
    /// <summary>
    /// The effect; nothing for rules of which two do not add up to one: each guard holds back by itself, and balance has no condition.
    /// </summary>
    public static string? Of(CatalogueRule rule) => rule switch
    {
        FindingRule finding => $"finding {finding.Finding}",
        SuitabilityRule suitability => $"unsuited {List(suitability.Practices)} instead {string.Join(" ", suitability.Instead)}",
        CautionRule caution => $"caution {List(caution.Practices)}",
        ContradictionRule contradiction => $"asks {contradiction.Asks}",
        PriorityRule priority => $"points {priority.Points} per {priority.Per} at most {priority.AtMost} for {Of(priority.For)}",
        _ => null,
    };

    /// <summary>Which practices a selector takes, as it says it.</summary>
    public static string Of(PracticeSelector selector) =>
        $"{List(selector.Practices)} {selector.Domain} {selector.Dimension} {selector.Effort} {selector.Strength} "
        + $"{selector.InFocus} {selector.OfLowestDimension} {selector.Wished} {selector.Planned} {selector.Shared}";

    /// <summary>Its words in all languages.</summary>
    public static string Words(CatalogueRule rule) =>
        string.Join("\n", rule.Text.French, rule.Text.Dutch, rule.Text.German, rule.Text.English);

    private static string List(IEnumerable<string> ids) => string.Join(" ", ids.OrderBy(id => id, StringComparer.Ordinal));
}
