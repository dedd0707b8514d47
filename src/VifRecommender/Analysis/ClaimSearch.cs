using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Evaluation;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Searching;

namespace VifRecommender.Analysis;

/// <summary>
/// One search of a profile for which a claim holds. Each step decides one fact more, in the part of the claim that the fewest open facts
/// decide; what the open facts cannot make possible any more is left. Every profile on the way is a real one, and is evaluated as such.
/// </summary>
internal sealed class ClaimSearch
{
    private readonly EvaluationPlan _plan;
    private readonly SearchMeter _meter;
    private readonly Claim _claim;
    private readonly Func<CommuneProfile, bool>? _accepts;
    private readonly int _end;
    private readonly (Claim Part, ImmutableArray<FactCondition> Leaves)[] _parts;
    private readonly FactStates _states;
    private readonly PossibleTruths _possible;
    private readonly AskedFacts _asked;

    // 'accepts' says what must hold beside the claim, where it is more than a claim can say; 'scales' are those on which it hangs, too.
    public ClaimSearch(
        EvaluationPlan plan, SearchMeter meter, ConditionLeaves leaves, Claim claim, int most, ImmutableArray<PracticeScale> scales,
        Func<CommuneProfile, bool>? accepts)
    {
        (_plan, _meter, _claim, _accepts, _end) = (plan, meter, claim, accepts, meter.Spent + most);
        _parts = [.. claim.Conjuncts()
            .Select(part => (part, part.Conditions().SelectMany(each => leaves.Of(each.Condition)).Distinct().ToImmutableArray()))];
        var tested = _parts.SelectMany(part => part.Leaves).Distinct().ToList();
        var groups = scales.Where(scale => scale.Scale is Scale.PoliceZone or Scale.Intercommunal && scale.From > 0)
            .Select(scale => scale.From).ToList();
        _asked = new AskedFacts(tested.Select(leaf => (leaf.Fact, leaf.Asked.Bounds)), groups,
            scales.Select(scale => scale.From).Where(from => from > 0), plan.Catalogue.Vocabulary);
        var withUnknown = claim.Conditions().Any(each => (each.Allowed & TruthSet.Unknown) != 0);
        _states = new FactStates(plan, _asked, withUnknown, groups.Count > 0);
        _possible = new PossibleTruths(plan, _asked, MayBeInPlace(tested, withUnknown),
            [.. claim.Conditions().SelectMany(each => leaves.Findings(each.Condition)).Distinct(StringComparer.Ordinal)]);
    }

    public (WitnessOutcome Outcome, CommuneProfile? Profile) Run()
    {
        foreach (var population in Populations.Of(_asked))
        {
            var found = Search(new CommuneProfile { Name = "Witness", Population = population }, [new Fact(FactKind.Population)]);
            if (found.Outcome != WitnessOutcome.None) return found;
        }

        return (WitnessOutcome.None, null);
    }

    /// <summary>The practices that the search may say to be in place.</summary>
    private ImmutableArray<Practice> MayBeInPlace(List<FactCondition> tested, bool withUnknown)
    {
        var named = new HashSet<string>(tested.OfType<PracticeCondition>().Select(leaf => leaf.Practice), StringComparer.Ordinal);
        var held = new HashSet<string>(tested.OfType<HolderCondition>().Select(leaf => leaf.Service), StringComparer.Ordinal);
        var hasLevels = tested.Any(leaf => leaf is MaturityCondition);
        return [.. _plan.Catalogue.Practices.Where(practice =>
            named.Contains(practice.Id)
                || (withUnknown && ((hasLevels && !practice.Raises.IsEmpty) || practice.Delivers.Any(held.Contains))))];
    }

    private (WitnessOutcome Outcome, CommuneProfile? Profile) Search(CommuneProfile profile, ImmutableHashSet<Fact> decided)
    {
        if (_meter.Spent >= _end || !_meter.TrySpend(_plan.EvaluationCost)) return (WitnessOutcome.NotDecided, null);
        var workspace = _plan.Rent();
        var situation = Pipeline.Diagnose(workspace.Result, profile, date: null);
        var holds = _claim.Holds(situation);
        _possible.Read(situation, decided);
        var next = holds && _accepts is null ? null : NextFact();
        _plan.Return(workspace);
        if (holds && (_accepts is null || _accepts(profile))) return (WitnessOutcome.Found, profile);
        if (next is not { } fact) return (WitnessOutcome.None, null);
        foreach (var (answered, also) in _states.Of(fact, profile, decided.Contains))
        {
            var found = Search(answered, also is { } other ? decided.Add(fact).Add(other) : decided.Add(fact));
            if (found.Outcome != WitnessOutcome.None) return found;
        }

        return (WitnessOutcome.None, null);
    }

    /// <summary>The next fact to decide; nothing where the claim cannot come to hold, or nothing is open.</summary>
    private Fact? NextFact()
    {
        Fact? next = null;
        var fewest = int.MaxValue;
        foreach (var (part, leaves) in _parts)
        {
            if (!_possible.IsPossible(part)) return null;
            if (_accepts is null && _possible.IsSettled(part)) continue;
            var open = leaves.SelectMany(_possible.Undecided).Distinct().ToList();
            if (open.Count == 0 || open.Count >= fewest) continue;
            (next, fewest) = (open[0], open.Count);
        }

        return next;
    }
}
