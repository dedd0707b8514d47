using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;
using VifRecommender.Situations;

namespace VifRecommender.Comparison;

/// <summary>
/// What moved between two advices: of one commune over time, or of one profile by two catalogues; and the rule and the fact that moved
/// it.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class AdviceComparison
{
    private AdviceComparison(Advice before, Advice after)
    {
        Before = before;
        After = after;
    }

    /// <summary>The advice before.</summary>
    public Advice Before { get; }

    /// <summary>The advice after.</summary>
    public Advice After { get; }

    /// <summary>The facts that differ, in the order of kind and id.</summary>
    public ImmutableArray<FactDifference> Facts { get; private init; }

    /// <summary>What moved: first what changed lists, the furthest on first, then by rank.</summary>
    public ImmutableArray<PracticeMove> Moves { get; private init; }

    /// <summary>Findings that hold now and did not.</summary>
    public ImmutableArray<Finding> NewFindings { get; private init; }

    /// <summary>Findings that held and do not any more.</summary>
    public ImmutableArray<Finding> SettledFindings { get; private init; }

    /// <summary>The six domains.</summary>
    public ImmutableArray<DomainProgress> Domains { get; private init; }

    /// <summary>Compares two advices.</summary>
    /// <param name="before">The advice before.</param>
    /// <param name="after">The advice after.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static AdviceComparison Of(Advice before, Advice after)
    {
        if (before is null) throw new ArgumentNullException(nameof(before));
        if (after is null) throw new ArgumentNullException(nameof(after));
        var (was, now) = (new Said(before), new Said(after));
        var facts = Differences(before.Situation, after.Situation);
        var wasFound = new HashSet<string>(before.Findings.Select(each => each.Finding.Id), StringComparer.Ordinal);
        var isFound = new HashSet<string>(after.Findings.Select(each => each.Finding.Id), StringComparer.Ordinal);
        return new AdviceComparison(before, after)
        {
            Facts = facts,
            Moves = Moved(was, now, facts),
            NewFindings = [.. after.Findings.Select(each => each.Finding).Where(finding => !wasFound.Contains(finding.Id))],
            SettledFindings = [.. before.Findings.Select(each => each.Finding).Where(finding => !isFound.Contains(finding.Id))],
            Domains =
                [.. before.Coverage.Zip(after.Coverage, (old, current) => new DomainProgress(old.Domain, old.InPlace, current.InPlace))],
        };
    }

    private static ImmutableArray<PracticeMove> Moved(Said was, Said now, ImmutableArray<FactDifference> facts)
    {
        var moves = new List<PracticeMove>();
        foreach (var id in was.Ids.Union(now.Ids, StringComparer.Ordinal))
        {
            var (from, to) = (was.PlaceOf(id), now.PlaceOf(id));
            var rules = Rules(was, now, id);
            if (from == to && rules.IsEmpty) continue;
            ImmutableArray<Fact> behind = [.. was.FactsOf(id, rules).Concat(now.FactsOf(id, rules)).SelectMany(fact => Behind(fact, facts))
                .Distinct().OrderBy(fact => fact.ToString(), StringComparer.Ordinal)];
            moves.Add(
                new PracticeMove((now.Find(id) ?? was.Find(id))!, from, to, rules, behind, rules.IsEmpty ? Passed(was, now, id) : []));
        }

        return [.. moves.OrderBy(move => !move.ChangedList).ThenByDescending(move => move.After.Kind).ThenBy(move => move.After.Number)
            .ThenBy(move => move.Practice.Id, StringComparer.Ordinal)];
    }

    /// <summary>
    /// The facts that differ and decide what a rule looks at: the very fact, or those that it is stated with or follows from.
    /// </summary>
    private static IEnumerable<Fact> Behind(Fact fact, ImmutableArray<FactDifference> facts)
    {
        if (facts.Any(each => each.Fact == fact)) return [fact];
        var (definition, statement) = (fact.Definition, fact.Definition.Statement(fact.Id));
        var sources = definition.AskedAs(fact.Id, AskedFacts.None).ToList();
        return facts.Select(each => each.Fact).Where(each => each.Definition.Statement(each.Id) == statement || sources.Contains(each));
    }

    private static ImmutableArray<RuleDifference> Rules(Said was, Said now, string id)
    {
        var (before, after) = (was.RulesOf(id), now.RulesOf(id));
        return
        [
            .. before.Keys.Union(after.Keys, StringComparer.Ordinal).OrderBy(rule => rule, StringComparer.Ordinal)
                .Select(rule => (Rule: rule, Old: before.TryGetValue(rule, out var old) ? old : null,
                    New: after.TryGetValue(rule, out var current) ? current : null))
                .Where(each => each.Old?.Points != each.New?.Points || each.Old?.Truth != each.New?.Truth)
                .Select(each => Differ(each.Rule, each.Old, each.New)),
        ];
    }

    private static RuleDifference Differ(string rule, Word? before, Word? after) => new()
    {
        RuleId = rule,
        PointsBefore = before?.Points ?? 0,
        PointsAfter = after?.Points ?? 0,
        IsSilent = after is null,
        About = (after ?? before)!.About,
        Term = (after ?? before)!.Term,
        Reason = (after ?? before)!.Reason,
    };

    /// <summary>Practices that changed sides with this one among what is recommended now, because a rule moved them.</summary>
    private static ImmutableArray<string> Passed(Said was, Said now, string id) =>
    [
        .. was.Ids.Union(now.Ids, StringComparer.Ordinal)
            .Where(other => other != id && was.StandsBefore(other, id) != now.StandsBefore(other, id) && !Rules(was, now, other).IsEmpty)
            .OrderBy(other => other, StringComparer.Ordinal),
    ];

    private static ImmutableArray<FactDifference> Differences(Situation before, Situation after)
    {
        IEnumerable<FactDifference> Of(FactDefinition definition) =>
            definition.Ids(before.Vocabulary).Union(definition.Ids(after.Vocabulary), StringComparer.Ordinal)
                .Select(
                    id => new FactDifference(new Fact(definition.Kind, id), definition.Observe(before, id), definition.Observe(after, id)))
                .Where(each => definition.Differs(each.Before, each.After));
        return [.. FactDefinitions.All.Where(definition => definition.IsStated).SelectMany(Of)];
    }

    /// <summary>What an advice says of each practice: its place, and each rule that spoke.</summary>
    private sealed class Said
    {
        private readonly Dictionary<string, (PracticeAdvice Advice, Place Place)> _places = new(StringComparer.Ordinal);
        private readonly Dictionary<string, Dictionary<string, Word>> _rules = new(StringComparer.Ordinal);

        public Said(Advice advice)
        {
            foreach (var each in advice.Recommendations) Add(each, new Place(PlaceKind.Now, each.Rank));
            foreach (var each in advice.Later) Add(each, new Place(PlaceKind.Later, each.Wave));
            foreach (var each in advice.NotAdvised) Add(each, new Place(PlaceKind.NotAdvised));
            foreach (var each in advice.InPlace) Add(each, new Place(PlaceKind.InPlace));
        }

        public IEnumerable<string> Ids => _places.Keys;

        public Practice? Find(string id) => _places.TryGetValue(id, out var found) ? found.Advice.Practice : null;

        public Place PlaceOf(string id) => _places.TryGetValue(id, out var found) ? found.Place : new Place(PlaceKind.NotInCatalogue);

        public bool StandsBefore(string id, string other) =>
            PlaceOf(id) is { Kind: PlaceKind.Now, Number: { } rank }
                && (PlaceOf(other) is not { Kind: PlaceKind.Now, Number: { } than } || rank < than);

        public Dictionary<string, Word> RulesOf(string id) => _rules.TryGetValue(id, out var rules) ? rules : [];

        public IEnumerable<Fact> FactsOf(string id, ImmutableArray<RuleDifference> rules)
        {
            if (!_places.TryGetValue(id, out var found)) return [];
            var ids = new HashSet<string>(rules.Select(rule => rule.RuleId), StringComparer.Ordinal);
            var reasons = found.Advice.Reasons.Where(reason => ids.Contains(reason.RuleId)).SelectMany(reason => reason.Facts)
                .Select(trace => trace.Fact);
            var terms = found.Advice is RankedPractice ranked
                ? ranked.Terms.Where(term => ids.Contains(term.Rule.Id)).SelectMany(term => term.Rule.Condition.Leaves())
                    .Select(each => each.Leaf.Fact) : [];
            // Points for findings hang on the facts behind the findings.
            return reasons.Concat(terms)
                .Concat(found.Advice.Reasons.Where(reason => reason.Kind == ReasonKind.Finding && ids.Contains(reason.RuleId))
                    .SelectMany(reason => reason.Facts).Select(trace => trace.Fact))
                .Concat([new Fact(FactKind.Practice, id), new Fact(FactKind.Wish, id)])
                .Concat(found.Advice is RankedPractice { Terms: var points }
                    ? points.Select(term => term.Rule).OfType<PriorityRule>().Where(rule => ids.Contains(rule.Id))
                        .SelectMany(rule => SelectedBy(rule.For, found.Advice.Practice)) : []);
        }

        /// <summary>The facts of a commune by which a selector picks a practice.</summary>
        private static IEnumerable<Fact> SelectedBy(PracticeSelector selector, Practice practice)
        {
            if (selector.InFocus) yield return new Fact(FactKind.Focus, practice.Domain.ToWord());
            if (selector.Shared)
            {
                yield return new Fact(FactKind.Population);
                yield return new Fact(FactKind.PartnershipPopulation);
                yield return new Fact(FactKind.PartnershipKind);
            }

            if (!selector.OfLowestDimension) yield break;
            foreach (var word in ProfileWords.Dimensions.All) yield return new Fact(FactKind.Maturity, word);
        }

        private void Add(PracticeAdvice about, Place place)
        {
            _places.Add(about.Practice.Id, (about, place));
            var rules = new Dictionary<string, Word>(StringComparer.Ordinal);
            foreach (var reason in about.Reasons) rules[reason.RuleId] = new Word(0, reason.Truth, about, Reason: reason);
            if (about is RankedPractice ranked)
            {
                foreach (var term in ranked.Terms) rules[term.Rule.Id] = new Word(term.Points, Truth.True, about, term);
            }

            _rules.Add(about.Practice.Id, rules);
        }
    }

    private sealed record Word(int Points, Truth Truth, PracticeAdvice About, Term? Term = null, Reason? Reason = null);
}
