using System.Collections.Immutable;
using VifRecommender.Conditions;
using VifRecommender.Evaluation;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Analysis;

/// <summary>
/// Searches a profile for which a condition has a wanted truth, or shows that there is none. Kleene's logic does the pruning: on a partly
/// filled profile a condition that is already true or false stays so, whatever the rest; only where it is unknown the search asks one more
/// fact. The vocabulary is closed and every fact has finitely many answers that matter, so the search ends with a proof either way.
/// </summary>
internal sealed class Witness(EvaluationPlan plan)
{
    private static readonly CommuneProfile Blank = new() { Name = "Witness", Population = 0 };

    /// <summary>A profile for which the condition has this truth, as empty as the search could leave it; or nothing when there is none.</summary>
    public CommuneProfile? For(Condition condition, Truth wanted = Truth.True)
    {
        var bound = condition.Bind(plan.Catalogue.Vocabulary);
        return Populations().Select(population => Search(bound, wanted, Blank with { Population = population }, [])).FirstOrDefault(found => found is not null);
    }

    /// <summary>Whether the search can decide a condition: a host's own predicate it cannot see through.</summary>
    public bool Decides(Condition condition) => !Leaves(condition, []).Any(leaf => leaf is CustomCondition);

    /// <summary>Whether a condition can have this truth; what the search cannot decide is taken to be possible.</summary>
    public bool Possible(Condition condition, Truth wanted = Truth.True) => !Decides(condition) || For(condition, wanted) is not null;

    /// <summary>Whether the first condition can only hold when the second does.</summary>
    public bool Implies(Condition first, Condition second) => !Possible(When.All(first, When.Not(second)));

    private CommuneProfile? Search(Condition condition, Truth wanted, CommuneProfile profile, ImmutableHashSet<Fact> asked)
    {
        var situation = Pipeline.Diagnose(new EvaluationResult(plan), profile, date: null);
        var truth = condition.Test(situation);
        if (truth == wanted) return profile;
        if (truth != Truth.Unknown) return null;
        if (NextFact(condition, situation, asked) is not { } fact) return null;
        var rest = asked.Add(fact);
        return Answers.To(fact, plan, profile).Select(answered => Search(condition, wanted, answered, rest)).FirstOrDefault(found => found is not null);
    }

    /// <summary>The first unknown fact that the condition, or a finding in it, hangs on.</summary>
    private Fact? NextFact(Condition condition, Situation situation, ImmutableHashSet<Fact> asked) =>
        Leaves(condition, []).Where(leaf => leaf.Test(situation) == Truth.Unknown).SelectMany(Answers.Facts).Where(fact => !asked.Contains(fact)).Cast<Fact?>().FirstOrDefault();

    private IEnumerable<FactCondition> Leaves(Condition condition, ImmutableHashSet<string> expanded)
    {
        foreach (var (leaf, _) in condition.Leaves())
        {
            if (leaf is not FindingCondition finding)
            {
                yield return leaf;
                continue;
            }

            if (expanded.Contains(finding.Finding)) continue;
            foreach (var rule in plan.FindingRules.Where(each => each.Finding == finding.Finding))
            {
                foreach (var inner in Leaves(rule.When, expanded.Add(finding.Finding))) yield return inner;
            }
        }
    }

    private IEnumerable<int> Populations() => plan.WholeThresholds(FactKind.Population).Prepend(0);
}
