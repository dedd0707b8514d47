using System.Collections.Immutable;
using VifRecommender.Evaluation;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Evaluation.Stages;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Searching;
using VifRecommender.Situations;

namespace VifRecommender.Changes;

/// <summary>
/// Searches the smallest changes by evaluating again: first single facts, then pairs and threes of which no part suffices.
/// </summary>
internal sealed class ChangeFinder
{
    private const int MostFacts = 3;

    private const int First = 5;

    // Looks into a demand for a fact that take as long as one unit of work.
    private const int LooksPerUnit = 2_000;

    private readonly EvaluationPlan _plan;
    private readonly EvaluationResult _result;
    private readonly ChangeOptions _options;
    private readonly SearchMeter _meter;

    public ChangeFinder(EvaluationPlan plan, CommuneProfile profile, CalendarDate? date, SearchMeter meter)
    {
        _plan = plan;
        _meter = meter;
        _result = Pipeline.Run(plan, profile, date);
        _options = new ChangeOptions(plan, _result.Situation);
    }

    private CommuneProfile Profile => _result.Situation.Profile;

    private CalendarDate? Date => _result.Situation.Date;

    public SmallestChanges For(PlannedPractice practice)
    {
        var isRecommended = _result.IsNow(practice);
        var sets = isRecommended ? HangsOn(practice) : Opening(practice);
        return new SmallestChanges
        {
            Practice = practice.Practice,
            IsRecommended = isRecommended,
            Sets = sets,
            Status = _meter.Status,
            WorkDone = _meter.Spent,
        };
    }

    public TopFiveChanges TopFive()
    {
        var before = TopFive(_result);
        // Of the answers to one fact the one that moves least is kept: it shows how little is enough.
        ImmutableArray<TopFiveChange> changes =
        [
            .. _options.All().Select(fact => Moving(fact, before)).OfType<TopFiveChange>()
                .OrderBy(each => each.Change.Kind).ThenByDescending(each => each.Enters.Length)
                .ThenBy(each => each.Change.Fact.ToString(), StringComparer.Ordinal),
        ];
        return new TopFiveChanges { Changes = changes, Status = _meter.Status, WorkDone = _meter.Spent };
    }

    /// <summary>The change of a fact that moves the first five least; nothing when none does, or when not all could be tried.</summary>
    private TopFiveChange? Moving(Fact fact, List<string> before)
    {
        var moving = new List<TopFiveChange>();
        foreach (var (change, profile) in _options.Changes(fact, Profile))
        {
            if (!_meter.TrySpend(_plan.EvaluationCost)) return null;
            var after = Rank(profile, TopFive);
            ImmutableArray<string> enters = [.. after.Except(before)];
            if (enters.IsEmpty && after.Count == before.Count) continue;
            moving.Add(new TopFiveChange(change, enters, [.. before.Except(after)]));
        }

        return moving.OrderBy(each => each.Enters.Length).ThenBy(each => each.Change.Effort).FirstOrDefault();
    }

    private ImmutableArray<ChangeSet> Opening(PlannedPractice practice)
    {
        // A service that is taken away or a level that falls is no step forward.
        var options = _options.Of(practice).Select(fact => Forward(fact, Profile).ToList()).Where(list => list.Count > 0).ToList();
        var demands = _options.Demands(practice);
        var found = new List<ChangeSet>();
        for (var size = 1; size <= MostFacts; size++)
        {
            foreach (var facts in Choose(options, size, 0, demands))
            {
                // Where fewer of these facts suffice, all of them together are no minimal set.
                if (found.Any(smaller => smaller.Changes.All(change => facts.Any(options => options[0].Change.Fact == change.Fact))))
                {
                    continue;
                }
                // Of the values with which these facts suffice, the cheapest.
                var best = Values(facts, 0, Profile, []).Where(set => CanStart(practice, set.Profile)).OrderBy(set => set.Effort)
                    .FirstOrDefault();
                if (best is not null && Proved(practice, best) is { } proved) found.Add(proved);
            }
        }

        return
        [
            .. found.OrderBy(set => !set.IsWithinReach).ThenBy(set => set.Effort).ThenBy(set => set.Changes.Length)
                .ThenBy(set => string.Join(" ", set.Changes.Select(change => change.Fact.ToString())), StringComparer.Ordinal),
        ];
    }

    private ImmutableArray<ChangeSet> HangsOn(PlannedPractice practice)
    {
        var found = new List<ChangeSet>();
        foreach (var fact in _options.Of(practice))
        {
            var away = _options.Changes(fact, Profile).TakeWhile(_ => _meter.TrySpend(_plan.EvaluationCost))
                .Select(each => new ChangeSet([each.Change], each.Profile, null)).Where(set => !CanStart(practice, set.Profile))
                .OrderBy(set => set.Effort).FirstOrDefault();
            if (away is not null && !Rank(away.Profile, result => result.IsNow(practice))) found.Add(away);
        }

        return
        [
            .. found.OrderBy(set => set.Changes[0].Kind == ChangeKind.Given).ThenBy(set => set.Changes[0].Kind)
                .ThenBy(set => set.Changes[0].Fact.ToString(), StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether a practice can start now with a profile: what decides it, without ranks and reasons.</summary>
    private bool CanStart(PlannedPractice practice, CommuneProfile profile)
    {
        var workspace = _plan.Rent();
        var situation = Pipeline.Diagnose(workspace.Result, profile, Date);
        var isUnsuited = practice.Suitabilities.Any(rule => rule.When.Test(situation) == Truth.True);
        var canStart = ScreeningStage.Screen(practice, situation, isUnsuited).Standing == Standing.Candidate
            && WaveStage.CanStart(practice, situation);
        _plan.Return(workspace);
        return canStart;
    }

    private ChangeSet? Proved(PlannedPractice practice, ChangeSet set)
    {
        var rank = Rank(set.Profile, result => result.IsNow(practice) ? Array.IndexOf(result.Order, practice.Index) + 1 : 0);
        return rank == 0 ? null : set with { Rank = rank };
    }

    /// <summary>Every choice of a value for each of these facts, as long as the budget lasts.</summary>
    private IEnumerable<ChangeSet> Values(
        IReadOnlyList<List<(FactChange Change, CommuneProfile Profile)>> facts, int at, CommuneProfile profile,
        ImmutableArray<FactChange> changes)
    {
        if (at == facts.Count) return [new ChangeSet(changes, profile, null)];
        return Forward(facts[at][0].Change.Fact, profile).TakeWhile(_ => _meter.TrySpend(_plan.EvaluationCost))
            .SelectMany(each => Values(facts, at + 1, each.Profile, changes.Add(each.Change)));
    }

    /// <summary>What a fact could be instead, steps back left out.</summary>
    private IEnumerable<(FactChange Change, CommuneProfile Profile)> Forward(Fact fact, CommuneProfile profile) =>
        _options.Changes(fact, profile).Where(each => !IsStepBack(each.Change));

    /// <summary>Every choice of so many facts that has one for each of these demands.</summary>
    private IEnumerable<List<List<(FactChange Change, CommuneProfile Profile)>>> Choose(
        List<List<(FactChange Change, CommuneProfile Profile)>> options, int size, int from, IReadOnlyList<HashSet<Fact>> demands)
    {
        if (size == 0)
        {
            yield return [];
            yield break;
        }

        if (!_meter.TrySpend(1 + (demands.Count * options.Count / LooksPerUnit)) || AreMoreThan(size, demands)) yield break;
        for (var i = from; i <= options.Count - size; i++)
        {
            var fact = options[i][0].Change.Fact;
            IReadOnlyList<HashSet<Fact>> left = [.. demands.Where(demand => !demand.Contains(fact))];
            if (size == 1 && left.Count > 0) continue;
            foreach (var rest in Choose(options, size - 1, i + 1, left)) yield return [options[i], .. rest];
        }
    }

    /// <summary>Whether more of these demands than so many have no fact in common: then so many facts do not suffice.</summary>
    private static bool AreMoreThan(int size, IReadOnlyList<HashSet<Fact>> demands)
    {
        var apart = new List<HashSet<Fact>>();
        foreach (var demand in demands)
        {
            if (apart.Exists(other => other.Overlaps(demand))) continue;
            apart.Add(demand);
            if (apart.Count > size) return true;
        }

        return false;
    }

    private static bool IsStepBack(FactChange change) => change.Fact.Definition.IsStepBack(change.From, change.To);

    private static List<string> TopFive(EvaluationResult result) =>
        [.. result.OrderedNow().Take(First).Select(practice => practice.Practice.Id)];

    /// <summary>What is read from the ranks of a profile before the next profile overwrites them.</summary>
    private T Rank<T>(CommuneProfile profile, Func<EvaluationResult, T> read)
    {
        var workspace = _plan.Rent();
        var answer = read(Pipeline.Rank(workspace, profile, Date));
        _plan.Return(workspace);
        return answer;
    }
}
