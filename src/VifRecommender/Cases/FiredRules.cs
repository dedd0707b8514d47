using VifRecommender.Recommendations;
using VifRecommender.Situations;

namespace VifRecommender.Cases;

/// <summary>The rules that had an effect on an advice.</summary>
public static class FiredRules
{
    /// <summary>
    /// Lists the rules that fired: established a finding, held a practice back, advised against one, added a caution, gave points,
    /// or found a contradiction.
    /// </summary>
    /// <param name="advice">The advice.</param>
    /// <returns>Their ids, in ordinal order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="advice"/> is null.</exception>
    public static IReadOnlyCollection<string> Of(Advice advice)
    {
        if (advice is null) throw new ArgumentNullException(nameof(advice));
        var fired = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var finding in advice.Findings) Add(finding.Reasons, fired);
        foreach (var ranked in advice.Recommendations.Cast<RankedPractice>().Concat(advice.Later))
        {
            Add(ranked.Reasons, fired);
            foreach (var term in ranked.Terms) fired.Add(term.Rule.Id);
        }

        foreach (var declined in advice.NotAdvised) Add(declined.Reasons, fired);
        foreach (var question in advice.Questions)
        {
            if (question.Contradiction is { } contradiction) fired.Add(contradiction.Id);
        }

        return fired;
    }

    private static void Add(IEnumerable<Reason> reasons, SortedSet<string> fired)
    {
        foreach (var reason in reasons)
        {
            // A guard that is met lets through; it fires when it holds back.
            if (reason.Rule is not null && (reason.Kind != ReasonKind.Guard || reason.Truth != Truth.True)) fired.Add(reason.RuleId);
        }
    }
}
