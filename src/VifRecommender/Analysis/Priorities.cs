using VifRecommender.Catalogues;
using VifRecommender.Diagnostics;
using VifRecommender.Evaluation.Layout;

namespace VifRecommender.Analysis;

/// <summary>
/// Rules that give points: those that give none, and those of which two always give theirs to the same practices together.
/// </summary>
internal static class Priorities
{
    public static IEnumerable<Remark> Check(EvaluationPlan plan, Witness witness)
    {
        var rules = plan.Priorities.Where(rule => rule.Points != 0).Select(rule => (Rule: rule, Selected: Selected(rule, plan))).ToList();
        foreach (var rule in plan.Priorities.Where(rule => rule.Points == 0))
        {
            yield return new Remark(DiagnosticCatalogue.NoPoints, [rule.Id], $"'{rule.Id}' gives 0 points: give it points, or remove it.")
            {
                Removes = rule.Id,
            };
        }

        foreach (var (rule, _) in rules.Where(each => each.Selected.Length == 0))
        {
            yield return new Remark(
                DiagnosticCatalogue.SelectsNothing, [rule.Id],
                $"No practice of the catalogue is what 'for' of '{rule.Id}' asks: correct 'for', or remove the rule.")
            { Removes = rule.Id };
        }

        var giving = rules.Where(each => each.Selected.Length > 0).ToList();
        for (var i = 0; i < giving.Count; i++)
        {
            for (var j = i + 1; j < giving.Count; j++)
            {
                if (Together(giving[i], giving[j], witness) is { } remark) yield return remark;
            }
        }
    }

    /// <summary>The practices to which a rule can give points, and what must be said of them by the profile.</summary>
    private static string[] Selected(PriorityRule rule, EvaluationPlan plan) =>
        [.. new PlannedPriority(rule, plan.Practices).Practices.Select(index => plan.Practices[index].Practice.Id)];

    private static Remark? Together((PriorityRule Rule, string[] Selected) first, (PriorityRule Rule, string[] Selected) second,
        Witness witness)
    {
        var (a, b) = (first.Rule, second.Rule);
        if (!IsCountedAlike(a, b) || !IsChosenAlike(a.For, b.For) || !first.Selected.SequenceEqual(second.Selected, StringComparer.Ordinal))
        {
            return null;
        }
        if (witness.Possible(Claim.OnlyFirst(a.When, b.When)) || witness.Possible(Claim.OnlyFirst(b.When, a.When))) return null;
        var shown = witness.For(a.When);
        // Two rules that never hold are named as such.
        if (shown is null && !witness.Possible(a.When)) return null;
        if (Math.Sign(a.Points) != Math.Sign(b.Points))
        {
            var (up, down) = a.Points > 0 ? (a.Id, b.Id) : (b.Id, a.Id);
            return new Remark(
                DiagnosticCatalogue.RulesContradict, [up, down],
                $"'{up}' and '{down}' always apply together to the same practices, one up and one down: keep their sum in one rule.",
                shown);
        }

        return a.For.IsSame(b.For)
            ? new Remark(DiagnosticCatalogue.Subsumed, [a.Id, b.Id],
                $"'{a.Id}' and '{b.Id}' always give points to the same practices together: keep their sum in one rule.", shown)
            : new Remark(
                DiagnosticCatalogue.SelectedTwice,
                [a.Id, b.Id],
                $"'{a.Id}' and '{b.Id}' choose the same practices in other words, and always give them points together: keep their sum in "
                + "one rule.",
                shown);
    }

    // Points for each of something are a sum too, where both rules count the same, and as many of it.
    private static bool IsCountedAlike(PriorityRule a, PriorityRule b) => a.Per == b.Per && a.AtMost == b.AtMost;

    private static bool IsChosenAlike(PracticeSelector a, PracticeSelector b) =>
        (a.InFocus, a.OfLowestDimension, a.Wished, a.Planned, a.Shared) == (b.InFocus, b.OfLowestDimension, b.Wished, b.Planned, b.Shared);
}
