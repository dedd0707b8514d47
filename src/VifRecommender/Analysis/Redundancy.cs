using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Diagnostics;
using VifRecommender.Evaluation.Layout;

namespace VifRecommender.Analysis;

/// <summary>Parts of conditions that change nothing: repeated, implied by the other parts, or absorbed by them.</summary>
internal static class Redundancy
{
    public static IEnumerable<Remark> Check(EvaluationPlan plan, Witness witness)
    {
        var leaves = new ConditionLeaves(plan);
        var unlocks = new Unlocking(plan);
        foreach (var practice in plan.Practices)
        {
            if (practice.Needs is { } needs)
            {
                foreach (var remark in Of(practice.Practice.Id, "'needs' of ", needs, (before, after) => IsSafe([before], [after])))
                {
                    yield return remark;
                }
            }
            if (practice.ServedBy is { } served)
            {
                foreach (var remark in Of(practice.Practice.Id, "'servedBy' of ", served, (_, _) => true)) yield return remark;
            }
            if (practice.ReopenedBy is { } reopened)
            {
                foreach (var remark in Of(practice.Practice.Id, "'reopenedBy' of ", reopened, (_, _) => true)) yield return remark;
            }
        }

        foreach (var rule in plan.Catalogue.Rules.Where(rule => rule is not BalanceRule))
        {
            // A finding that rests on itself holds by what begins it, so that no single moment shows what a part is good for.
            if (rule is FindingRule finding && leaves.Findings(rule.Condition).Contains(finding.Finding)) continue;
            foreach (var remark in Of(rule.Id, "", rule.Condition, (before, after) => rule is not GuardRule || IsSafe([before], [after])))
            {
                yield return remark;
            }
        }

        bool IsSafe(Condition[] before, Condition[] after) =>
            !AfterTheWaves.IsBeyondProfiles(plan, before) && !unlocks.Differ(before, after);

        bool Matters(Condition whole, ConditionPart part) => part.Deciding.Any(deciding =>
            witness.Possible(part.IsOutermost ? deciding : Claim.All(deciding, Claim.Differ(whole, part.Left))));

        IEnumerable<Remark> Of(string id, string member, Condition condition, Func<Condition, Condition, bool> isSafe)
        {
            // What never or always holds is said as a whole; where that was not decided, its parts would not be either.
            if (!ConditionPart.Of(condition).Any() || witness.OutcomeOf(condition) != WitnessOutcome.Found
                || witness.OutcomeOf(condition, TruthSet.NotTrue) != WitnessOutcome.Found)
            {
                yield break;
            }
            for (var (current, found) = (condition, true); found;)
            {
                found = false;
                foreach (var part in ConditionPart.Of(current))
                {
                    if (!isSafe(current, part.Left) || Matters(current, part)) continue;
                    yield return new Remark(
                        DiagnosticCatalogue.RedundantPart,
                        [id],
                        $"In {member}'{id}' the part \"{ConditionText.Of(part.Part)}\" changes nothing, whatever the profile: the other "
                        + "parts say as much. Leave it out, or correct it.")
                    { Simplified = (current, part.Left) };
                    (current, found) = (part.Left, true);
                    break;
                }
            }
        }
    }
}
