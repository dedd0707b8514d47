using VifRecommender.Conditions;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Searching;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation.Questions;

/// <summary>
/// Finds what an answer changes only together with others: where two unknown needs must hold together, neither decides alone. The other
/// facts
/// in an undecided condition are answered so that it hangs on the one fact, and then each answer to that one is evaluated.
/// </summary>
internal sealed class TogetherStage(EvaluationResult result, SearchMeter meter)
{
    // Enough for a condition of many facts of which a few must hold; beyond it the fact goes unasked rather than the search on.
    private const int MostTries = 64;

    private readonly List<Undecided> _undecided = UndecidedIn(result);
    private readonly int[] _before = new int[result.Plan.Practices.Length];
    private readonly int[] _after = new int[result.Plan.Practices.Length];

    /// <summary>The number of practices that an answer moves once others are given.</summary>
    public int Count(Fact fact)
    {
        var changed = new bool[_before.Length];
        foreach (var (condition, facts) in _undecided)
        {
            if (!facts.Contains(fact)) continue;
            var tries = MostTries;
            if (facts.Count < 2 || Hanging(condition, fact, result.Situation.Profile, [fact], ref tries) is not { } profile) continue;
            if (!Rank(profile, _before)) break;
            foreach (var answered in fact.Definition.Answered(fact.Id, profile, result.Plan.Asked))
            {
                if (!Rank(answered, _after)) break;
                for (var i = 0; i < changed.Length; i++) changed[i] |= _before[i] != _after[i];
            }
        }

        // What is said of a practice always moves that practice.
        if (fact.Kind == FactKind.Practice && result.Plan.Find(fact.Id) is { } itself) changed[itself.Index] = false;
        return CountOf(changed);
    }

    public static int CountOf(bool[] changed)
    {
        var count = 0;
        foreach (var each in changed)
        {
            if (each) count++;
        }

        return count;
    }

    private static List<Undecided> UndecidedIn(EvaluationResult result) =>
    [
        .. result.Plan.Deciding.Where(condition => condition.Test(result.Situation) == Truth.Unknown)
            .Select(condition => new Undecided(condition, [.. OpenIn(result.Plan, condition, result.Situation, [])])),
    ];

    /// <summary>The unknown facts on which a condition hangs, through findings too.</summary>
    private static IEnumerable<Fact> OpenIn(EvaluationPlan plan, Condition condition, Situation situation, HashSet<string> expanded)
    {
        foreach (var (leaf, _) in condition.Leaves())
        {
            if (leaf.Test(situation) != Truth.Unknown) continue;
            if (leaf is FindingCondition finding)
            {
                if (!expanded.Add(finding.Finding)) continue;
                foreach (var rule in plan.FindingRules.Where(rule => rule.Finding == finding.Finding))
                {
                    foreach (var fact in OpenIn(plan, rule.When, situation, expanded)) yield return fact;
                }
            }
            else
            {
                foreach (var fact in leaf.Fact.Definition.AskedAs(leaf.Fact.Id, plan.Asked)) yield return fact;
            }
        }
    }

    /// <summary>A profile with other facts answered, for which the condition hangs on one fact alone.</summary>
    private CommuneProfile? Hanging(Condition condition, Fact fact, CommuneProfile profile, HashSet<Fact> asked, ref int tries)
    {
        if (tries-- <= 0 || !meter.TrySpend(result.Plan.EvaluationCost)) return null;
        var workspace = result.Plan.Rent();
        var situation = Pipeline.Diagnose(workspace.Result, profile, result.Situation.Date);
        List<Fact> open = [];
        if (condition.Test(situation) == Truth.Unknown)
        {
            foreach (var each in OpenIn(result.Plan, condition, situation, []))
            {
                if (!open.Exists(known => known == each)) open.Add(each);
            }
        }

        result.Plan.Return(workspace);
        if (!open.Exists(each => each == fact)) return null;
        // Facts that were answered stand here again where one test reads several of them, as the level of the whole network does.
        var at = open.FindIndex(each => !asked.Contains(each));
        if (at < 0) return profile;
        var other = open[at];
        foreach (var answered in other.Definition.Answered(other.Id, profile, result.Plan.Asked))
        {
            if (Hanging(condition, fact, answered, [.. asked, other], ref tries) is { } found) return found;
        }

        return null;
    }

    private bool Rank(CommuneProfile profile, int[] places)
    {
        if (!meter.TrySpend(result.Plan.EvaluationCost)) return false;
        var workspace = result.Plan.Rent();
        Pipeline.Rank(workspace, profile, result.Situation.Date).Places(places);
        result.Plan.Return(workspace);
        return true;
    }

    /// <summary>A condition of which nobody knows whether it holds, and the facts on which it hangs.</summary>
    private sealed record Undecided(Condition Condition, HashSet<Fact> Facts);
}
