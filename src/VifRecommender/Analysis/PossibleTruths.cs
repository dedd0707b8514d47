using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Analysis;

/// <summary>
/// What conditions can still become while some facts of a profile are not decided: never less than they can, so that what is impossible
/// here
/// is impossible.
/// </summary>
internal sealed class PossibleTruths(EvaluationPlan plan, AskedFacts asked, ImmutableArray<Practice> mayBeInPlace,
    ImmutableArray<string> findings)
{
    private readonly Dictionary<FactCondition, ImmutableArray<Fact>> _askedAs = [];
    private readonly HashSet<int> _slots = [.. findings.Select(plan.Catalogue.Vocabulary.FindingSlot)];
    private readonly Dictionary<int, TruthSet> _findings = [];
    private Situation _situation = null!;
    private ImmutableHashSet<Fact> _decided = [];

    /// <summary>Turns to a profile: its situation, and the facts of it that are decided.</summary>
    public void Read(Situation situation, ImmutableHashSet<Fact> decided)
    {
        (_situation, _decided) = (situation, decided);
        foreach (var stratum in plan.Strata)
        {
            if (!stratum.Rules.Any(each => _slots.Contains(each.Slot))) continue;
            // What rests on itself is not followed: it can be anything until it is known.
            foreach (var slot in stratum.Rules.Select(each => each.Slot).Distinct())
            {
                _findings[slot] = stratum.IsRecursive ? TruthSet.Any : TruthSet.False;
            }
            if (stratum.IsRecursive) continue;
            foreach (var (slot, rule) in stratum.Rules) _findings[slot] = _findings[slot].Or(Of(rule.When));
        }
    }

    public bool IsPossible(Claim claim) => claim.Condition is { } condition
        ? (Of(condition) & claim.Allowed) != 0
        : claim.IsChoice ? claim.Parts.Any(IsPossible) : claim.Parts.All(IsPossible);

    /// <summary>Whether a claim holds whatever the facts that are not decided.</summary>
    public bool IsSettled(Claim claim) => claim.Condition is { } condition
        ? (Of(condition) & ~claim.Allowed) == 0
        : claim.IsChoice ? claim.Parts.Any(IsSettled) : claim.Parts.All(IsSettled);

    /// <summary>The facts that a test hangs on and that are not decided.</summary>
    public IEnumerable<Fact> Undecided(FactCondition leaf) => AskedAs(leaf).Where(fact => !_decided.Contains(fact));

    private TruthSet Of(Condition condition) => condition.Kind switch
    {
        ConditionKind.Not => Of(condition.Parts[0]).Not(),
        ConditionKind.All => condition.Parts.Aggregate(TruthSet.True, (set, part) => set.And(Of(part))),
        ConditionKind.Any => condition.Parts.Aggregate(TruthSet.False, (set, part) => set.Or(Of(part))),
        ConditionKind.Fact => condition is FindingCondition finding ? OfFinding(finding) : OfLeaf((FactCondition)condition),
    };

    private TruthSet OfFinding(FindingCondition finding) =>
        _findings.TryGetValue(plan.Catalogue.Vocabulary.FindingSlot(finding.Finding), out var set) ? set : TruthSet.False;

    private TruthSet OfLeaf(FactCondition leaf)
    {
        var truth = leaf.Test(_situation);
        var isDecided = !Undecided(leaf).Any();
        return leaf.Fact.Kind switch
        {
            FactKind.Custom => TruthSet.Any,
            // What a practice in place delivers can still be denied by name; what is left unknown by name can still be delivered.
            FactKind.Service => !isDecided ? TruthSet.Any : truth == Truth.Unknown ? TruthSet.NotFalse : TruthSets.Of(truth),
            FactKind.Holder => isDecided ? TruthSets.Of(truth) : TruthSet.Any,
            // A practice in place raises a level that the profile does not state: one that is unknown may rise, one that rose may be
            // stated.
            FactKind.Maturity or FactKind.OverallMaturity => IsOpenLevel(leaf, truth, isDecided) ? TruthSet.Any : TruthSets.Of(truth),
            _ => truth == Truth.Unknown && !isDecided ? TruthSet.Any : TruthSets.Of(truth),
        };
    }

    private bool IsOpenLevel(FactCondition leaf, Truth truth, bool isDecided) => isDecided
        ? truth == Truth.Unknown && CanRise(leaf)
        : truth == Truth.Unknown || !_situation.Profile.Practices.IsEmpty;

    private bool CanRise(FactCondition leaf) => mayBeInPlace.Any(practice =>
        !_decided.Contains(new Fact(FactKind.Practice, practice.Id))
        && practice.Raises.Any(raised => leaf.Fact.Id.Length == 0 || raised.Dimension.ToWord() == leaf.Fact.Id));

    private ImmutableArray<Fact> AskedAs(FactCondition leaf)
    {
        if (!_askedAs.TryGetValue(leaf, out var facts)) _askedAs[leaf] = facts = [.. leaf.Fact.Definition.AskedAs(leaf.Fact.Id, asked)];
        return facts;
    }
}
