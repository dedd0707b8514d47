using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Profiles;
using VifRecommender.Searching;
using VifRecommender.Situations;

namespace VifRecommender.Analysis;

/// <summary>
/// Searches a profile for which something is claimed, or shows that there is none. Every fact has finitely many states that matter, unknown
/// among them, so the search ends with a proof either way, or with its budget: then it says that it has not decided.
/// </summary>
internal sealed class Witness(EvaluationPlan plan, SearchMeter meter)
{
    // Of the whole budget, for one claim: what is decided at all is decided by far less, and one hard condition leaves enough for the rest.
    private const int MostUnitsPerClaim = 10_000;

    private readonly ConditionLeaves _leaves = new(plan);
    private readonly Dictionary<string, Witness> _without = new(StringComparer.Ordinal);
    private readonly Dictionary<(Condition, TruthSet), WitnessOutcome> _outcomes = [];
    private int _notDecided;

    /// <summary>How many claims were not decided within the budget.</summary>
    public int NotDecided => _notDecided + _without.Values.Sum(witness => witness.NotDecided);

    public EvaluationPlan Plan => plan;

    /// <summary>The same search in the catalogue without one of its rules of findings.</summary>
    public Witness Without(string rule)
    {
        if (!_without.TryGetValue(rule, out var witness))
        {
            _without[rule] = witness = new Witness(new EvaluationPlan(plan.Catalogue, withoutRule: rule), meter);
        }
        return witness;
    }

    /// <summary>A profile for which the condition has this truth; nothing: there is none, or none was found.</summary>
    public CommuneProfile? For(Condition condition, Truth wanted = Truth.True) => Find(condition, wanted).Profile;

    /// <summary>Searches a profile for which the condition has this truth, and says how the search ended.</summary>
    public (WitnessOutcome Outcome, CommuneProfile? Profile) Find(Condition condition, Truth wanted = Truth.True) =>
        Find(Claim.Is(condition, TruthSets.Of(wanted)));

    /// <summary>Whether a condition can have one of these truths; what is not decided is taken to be possible.</summary>
    public bool Possible(Condition condition, TruthSet wanted = TruthSet.True) => OutcomeOf(condition, wanted) != WitnessOutcome.None;

    /// <summary>Whether a profile was found for which a condition has one of these truths. Each is searched once.</summary>
    public WitnessOutcome OutcomeOf(Condition condition, TruthSet wanted = TruthSet.True)
    {
        if (!_outcomes.TryGetValue((condition, wanted), out var outcome))
        {
            _outcomes[(condition, wanted)] = outcome = Find(Claim.Is(condition, wanted)).Outcome;
        }
        return outcome;
    }

    /// <summary>Whether a claim can hold; what is not decided is taken to be possible.</summary>
    public bool Possible(Claim claim) => Find(claim).Outcome != WitnessOutcome.None;

    /// <summary>
    /// Searches a profile, and says how the search ended. A host's own predicate cannot be seen through: it is not decided.
    /// </summary>
    /// <param name="claim">What is to hold for the profile.</param>
    /// <param name="scales">The scales of a practice, where it hangs on them, too.</param>
    /// <param name="accepts">What must hold beside the claim; where it cannot, the search ends when all facts of the claim are
    /// decided.</param>
    public (WitnessOutcome Outcome, CommuneProfile? Profile) Find(Claim claim, ImmutableArray<PracticeScale> scales = default,
        Func<CommuneProfile, bool>? accepts = null)
    {
        claim = claim.Bind(plan.Catalogue.Vocabulary);
        if (claim.Conditions().SelectMany(each => _leaves.Of(each.Condition)).Any(leaf => leaf is CustomCondition))
        {
            return (WitnessOutcome.NotDecided, null);
        }
        var found = new ClaimSearch(plan, meter, _leaves, claim, MostUnitsPerClaim, scales.IsDefault ? [] : scales, accepts).Run();
        if (found.Outcome == WitnessOutcome.NotDecided) _notDecided++;
        return found;
    }
}
