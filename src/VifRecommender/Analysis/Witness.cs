using System.Collections.Immutable;
using VifRecommender.Conditions;
using VifRecommender.Evaluation;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Searching;
using VifRecommender.Situations;

namespace VifRecommender.Analysis;

/// <summary>
/// Searches a profile for which a condition has a wanted truth, or shows that there is none. Kleene's logic does the pruning: on a partly
/// filled profile a condition that is already true or false stays so, whatever the rest; only where it is unknown the search asks one more
/// fact. The vocabulary is closed and every fact has finitely many answers that matter, so the search ends with a proof either way, or with
/// its budget: then it says that it has not decided.
/// </summary>
internal sealed class Witness(EvaluationPlan plan, SearchMeter meter)
{
    // Of the whole budget, for one condition: what is decided at all is decided by far less, and one hard condition leaves enough for the rest.
    private const int MostUnitsPerCondition = 10_000;

    private static readonly CommuneProfile Blank = new() { Name = "Witness", Population = 0 };

    private readonly ILookup<string, Condition> _rulesOfFindings = plan.FindingRules.ToLookup(rule => rule.Finding, rule => rule.When, StringComparer.Ordinal);

    /// <summary>How many conditions were not decided within the budget.</summary>
    public int NotDecided { get; private set; }

    /// <summary>A profile for which the condition has this truth, as empty as the search could leave it; nothing: there is none, or none was found.</summary>
    public CommuneProfile? For(Condition condition, Truth wanted = Truth.True) => Find(condition, wanted).Profile;

    /// <summary>Whether the search can decide a condition: a host's own predicate it cannot see through.</summary>
    public bool Decides(Condition condition) => !Leaves(condition).Any(leaf => leaf is CustomCondition);

    /// <summary>Whether a condition can have this truth; what the search cannot decide, or not within its budget, is taken to be possible.</summary>
    public bool Possible(Condition condition, Truth wanted = Truth.True) => !Decides(condition) || Find(condition, wanted).Outcome != WitnessOutcome.None;

    /// <summary>Whether the first condition can only hold when the second does.</summary>
    public bool Implies(Condition first, Condition second) => !Possible(When.All(first, When.Not(second)));

    /// <summary>Searches a profile, and says how the search ended.</summary>
    public (WitnessOutcome Outcome, CommuneProfile? Profile) Find(Condition condition, Truth wanted = Truth.True)
    {
        var bound = condition.Bind(plan.Catalogue.Vocabulary);
        var leaves = Leaves(bound).ToImmutableArray();
        var end = meter.Spent + MostUnitsPerCondition;
        foreach (var population in Populations())
        {
            var found = Search(bound, leaves, wanted, Blank with { Population = population }, [], end);
            if (found.Outcome == WitnessOutcome.None) continue;
            if (found.Outcome == WitnessOutcome.NotDecided) NotDecided++;
            return found;
        }

        return (WitnessOutcome.None, null);
    }

    private (WitnessOutcome Outcome, CommuneProfile? Profile) Search(
        Condition condition, ImmutableArray<FactCondition> leaves, Truth wanted, CommuneProfile profile, ImmutableHashSet<Fact> asked, int end)
    {
        if (meter.Spent >= end || !meter.TrySpend(plan.EvaluationCost)) return (WitnessOutcome.NotDecided, null);
        var workspace = plan.Rent();
        var situation = Pipeline.Diagnose(workspace.Result, profile, date: null);
        var truth = condition.Test(situation);
        var next = truth == Truth.Unknown ? NextFact(leaves, situation, asked) : null;
        plan.Return(workspace);
        if (truth == wanted) return (WitnessOutcome.Found, profile);
        if (next is not { } fact) return (WitnessOutcome.None, null);
        var rest = asked.Add(fact);
        foreach (var answered in fact.Definition.Answers(fact.Id, profile, plan.Asked))
        {
            var found = Search(condition, leaves, wanted, answered, rest, end);
            if (found.Outcome != WitnessOutcome.None) return found;
        }

        return (WitnessOutcome.None, null);
    }

    /// <summary>The first unknown fact that the condition, or a finding in it, hangs on.</summary>
    private Fact? NextFact(ImmutableArray<FactCondition> leaves, Situation situation, ImmutableHashSet<Fact> asked) =>
        leaves.Where(leaf => leaf.Test(situation) == Truth.Unknown)
            .SelectMany(leaf => leaf.Fact.Definition.AskedAs(leaf.Fact.Id, plan.Asked)).Where(fact => !asked.Contains(fact)).Cast<Fact?>().FirstOrDefault();

    /// <summary>The tests in a condition and in the findings that it builds on, each finding once.</summary>
    private IEnumerable<FactCondition> Leaves(Condition condition)
    {
        var expanded = new HashSet<string>(StringComparer.Ordinal);
        return Of(condition);

        IEnumerable<FactCondition> Of(Condition part)
        {
            foreach (var (leaf, _) in part.Leaves())
            {
                if (leaf is not FindingCondition finding)
                {
                    yield return leaf;
                }
                else if (expanded.Add(finding.Finding))
                {
                    foreach (var inner in _rulesOfFindings[finding.Finding].SelectMany(Of)) yield return inner;
                }
            }
        }
    }

    private IEnumerable<int> Populations() => plan.Asked.WholeThresholds(FactKind.Population).Prepend(0);
}
