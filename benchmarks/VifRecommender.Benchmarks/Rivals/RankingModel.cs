using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Facts;
using VifRecommender.Profiles;

namespace VifRecommender.Benchmarks.Rivals;

/// <summary>One yes-or-no question that an engine judges, as a rule of its own; and what it asks in the words of this library.</summary>
internal sealed record Question(string Name, Test Test, Condition Condition, Ask Ask);

/// <summary>Questions that an engine judges together: those from the first number to before the second.</summary>
internal sealed record Stage(string Name, int Start, int End);

/// <summary>A finding rule with its questions; the second is -1 where nobody asks whether the finding is excluded.</summary>
internal sealed record ModelFinding(int Finding, int Holds, int May);

/// <summary>Findings that are judged together, since none builds on another of them.</summary>
internal sealed record ModelLayer(Stage Stage, ImmutableArray<ModelFinding> Findings);

/// <summary>A service that a practice waits for, while all of the questions hold.</summary>
internal sealed record ModelWait(int Service, ImmutableArray<int> Open);

/// <summary>
/// A practice with everything that ranks it, ids resolved to places: its scales in their order, each with the inhabitants from which it
/// carries the practice; the number of its theme, or -1; the questions that tell that it is served, and that this is called into
/// question, or -1; the questions any of which
/// excludes it; those all of which must hold (needs and guards); the services it may wait for; the rules that can give it points.
/// </summary>
internal sealed record ModelPractice(
    string Id,
    int Domain,
    int Dimension,
    int Level,
    ImmutableArray<(int Scale, int From)> Scales,
    ImmutableArray<int> Helps,
    ImmutableArray<int> Delivers,
    ImmutableArray<(int Dimension, int Level)> Raises,
    ImmutableArray<int> Answers,
    int Theme,
    int ServedBy,
    int ReopenedBy,
    ImmutableArray<int> Unsuited,
    ImmutableArray<int> Requires,
    ImmutableArray<ModelWait> Waits,
    ImmutableArray<int> Priorities);

/// <summary>
/// A priority rule: a question or -1 for always, the number of <see cref="PointsPer"/> or -1 for once, the highest number of units or -1
/// for
/// any. What it selects by facts of the practice alone is in <see cref="ModelPractice.Priorities"/> already.
/// </summary>
internal sealed record ModelPriority(string Id, int When, int Points, int Per, int AtMost, bool InFocus, bool Lowest, bool Wished,
    bool Planned, bool Shared);

/// <summary>A balance rule.</summary>
internal sealed record ModelBalance(bool ByTheme, int Keep, int Points);

/// <summary>
/// The rules of a catalogue laid out for engines that judge yes-or-no questions, stage by stage. The stages are those of this library:
/// findings
/// in layers, screening, points, waits, and the start of practices, asked again in each wave.
/// </summary>
internal sealed class RankingModel
{
    private readonly List<Question> _questions = [];
    private readonly Lowering _lower;

    public RankingModel(Catalogue catalogue)
    {
        Catalogue = catalogue;
        _lower = new Lowering(catalogue);
        FindingSeverities = [.. catalogue.Findings.Select(finding => finding.Severity)];
        var themes = catalogue.Practices.Select(practice => practice.Theme).OfType<string>().Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select((theme, index) => (theme, index)).ToDictionary(each => each.theme, each => each.index, StringComparer.Ordinal);
        Themes = themes.Count;
        var priorityRules = catalogue.Rules.OfType<PriorityRule>().Where(rule => rule.Points != 0).ToList();

        // Screening.
        var start = _questions.Count;
        var served = catalogue.Practices.Select(
            practice => practice.ServedBy is { } by ? Ask($"served-{practice.Id}", by, Rivals.Ask.True) : -1).ToArray();
        var reopened = catalogue.Practices.Select(practice => practice is { ServedBy: not null, ReopenedBy: { } by }
            ? Ask($"reopened-{practice.Id}", by, Rivals.Ask.True) : -1).ToArray();
        var unsuited =
            ByPractice(catalogue.Rules.OfType<SuitabilityRule>(), rule => rule.Practices, rule => Ask(rule.Id, rule.When, Rivals.Ask.True));
        Screening = End("screening", start);

        // Points, and the ways by which a choice is still open: both are read from the situation before anything starts.
        start = _questions.Count;
        Priorities =
        [
            .. priorityRules.Select(rule => new ModelPriority(
                rule.Id,
                rule.When is { Kind: ConditionKind.All, Parts.IsEmpty: true } ? -1 : Ask(rule.Id, rule.When, Rivals.Ask.True),
                rule.Points,
                rule.Per is { } per ? (int)per : -1,
                rule.AtMost ?? -1,
                rule.For.InFocus,
                rule.For.OfLowestDimension,
                rule.For.Wished,
                rule.For.Planned,
                rule.For.Shared)),
        ];
        var guards = ByPractice(catalogue.Rules.OfType<GuardRule>(), rule => rule.Practices, rule => rule);
        var opens = new Dictionary<Condition, int>(ReferenceEqualityComparer.Instance);
        var waits = catalogue.Practices.Select((practice, index) => Waits(practice, guards[index], opens)).ToArray();
        Points = End("points", start);

        // Starting. A need or guard that several practices share word for word is asked once.
        start = _questions.Count;
        var required = new Dictionary<string, int>(StringComparer.Ordinal);
        var requires = catalogue.Practices.Select((practice, index) => Requires(practice, guards[index], required)).ToArray();
        Starting = End("starting", start);

        Balances = [.. catalogue.Rules.OfType<BalanceRule>()
            .Select(rule => new ModelBalance(rule.Among == BalanceGroup.Theme, rule.Keep, rule.Points))];
        Layers = Diagnose(catalogue);
        Questions = [.. _questions];
        Practices = [.. catalogue.Practices.Select((practice, index) => new ModelPractice(
            practice.Id,
            (int)practice.Domain,
            (int)practice.Dimension,
            practice.Level,
            [.. practice.Scales.Select(scale => ((int)scale.Scale, scale.From))],
            [.. practice.Helps.Select(_lower.Service)],
            [.. practice.Delivers.Select(_lower.Service)],
            [.. practice.Raises.Select(raised => ((int)raised.Dimension, raised.Level))],
            [.. practice.Answers.Select(_lower.Finding)],
            practice.Theme is { } theme ? themes[theme] : -1,
            served[index],
            reopened[index],
            [.. unsuited[index]],
            requires[index],
            waits[index],
            []))];
        var applicable = Applicable(priorityRules);
        Practices = [.. Practices.Select((practice, index) => practice with { Priorities = [.. applicable[index]] })];
    }

    public Catalogue Catalogue { get; }

    public ImmutableArray<Question> Questions { get; }

    public ImmutableArray<ModelLayer> Layers { get; }

    public Stage Screening { get; }

    public Stage Points { get; }

    public Stage Starting { get; }

    public ImmutableArray<ModelPractice> Practices { get; }

    public ImmutableArray<ModelPriority> Priorities { get; }

    public ImmutableArray<ModelBalance> Balances { get; }

    public ImmutableArray<int> FindingSeverities { get; }

    public int Themes { get; }

    /// <summary>All stages, for engines that are set up stage by stage.</summary>
    public IEnumerable<Stage> Stages => [.. Layers.Select(layer => layer.Stage), Screening, Points, Starting];

    private int Ask(string name, Condition condition, Ask ask)
    {
        _questions.Add(new Question(name, _lower.Lower(condition, ask), condition, ask));
        return _questions.Count - 1;
    }

    private Stage End(string name, int start) => new(name, start, _questions.Count);

    private List<TValue>[] ByPractice<TRule, TValue>(IEnumerable<TRule> rules, Func<TRule, ImmutableArray<string>> practices,
        Func<TRule, TValue> value)
    {
        var lists = Catalogue.Practices.Select(_ => new List<TValue>()).ToArray();
        foreach (var rule in rules)
        {
            var one = value(rule);
            foreach (var id in practices(rule)) lists[_lower.Practice(id)].Add(one);
        }

        return lists;
    }

    private ImmutableArray<int> Requires(Practice practice, List<GuardRule> guards, Dictionary<string, int> asked)
    {
        var conditions = guards.Select(guard => (guard.Id, guard.Requires));
        if (practice.Needs is { } needs) conditions = conditions.Prepend(($"needs-{practice.Id}", needs));
        var requires = ImmutableArray.CreateBuilder<int>();
        foreach (var (name, condition) in conditions)
        {
            var text = TestText.Of(_lower.Lower(condition, Rivals.Ask.True));
            if (!asked.TryGetValue(text, out var question)) asked[text] = question = Ask(name, condition, Rivals.Ask.True);
            if (!requires.Contains(question)) requires.Add(question);
        }

        return requires.ToImmutable();
    }

    /// <summary>
    /// The services in needs and guards. A test keeps its condition from holding unless some choice above it holds already, so that
    /// above each service stand only choices: "any", or "all" under a negation.
    /// </summary>
    private ImmutableArray<ModelWait> Waits(Practice practice, List<GuardRule> guards, Dictionary<Condition, int> opens)
    {
        var waits = ImmutableArray.CreateBuilder<ModelWait>();
        void Walk(Condition condition, bool negated, ImmutableArray<int> open)
        {
            _ = condition.Kind switch
            {
                ConditionKind.All => Group(negated && !condition.Parts.IsEmpty),
                ConditionKind.Any => Group(!negated && condition.Parts.Length > 1),
                ConditionKind.Not => Part(condition.Parts[0], !negated, open),
                ConditionKind.Fact => Fact(),
            };

            bool Group(bool isChoice)
            {
                var beyond = isChoice ? open.Add(Open(condition, negated)) : open;
                foreach (var part in condition.Parts) Walk(part, negated, beyond);
                return true;
            }

            bool Part(Condition part, bool partNegated, ImmutableArray<int> beyond)
            {
                Walk(part, partNegated, beyond);
                return true;
            }

            bool Fact()
            {
                if (condition is not ServiceCondition service) return true;
                // The catalogue's checks see to it that needs and guards only ever ask for a presence.
                if (service.IsPresent == negated) throw new NotSupportedException($"'{practice.Id}' waits for an absence.");
                waits.Add(new ModelWait(_lower.Service(service.Service), open));
                return true;
            }
        }

        int Open(Condition condition, bool negated)
        {
            if (!opens.TryGetValue(condition, out var question))
            {
                opens[condition] =
                    question = Ask($"open-{practice.Id}-{opens.Count}", condition, negated ? Rivals.Ask.NotFalse : Rivals.Ask.NotTrue);
            }

            return question;
        }

        if (practice.Needs is { } needs) Walk(needs, negated: false, []);
        foreach (var guard in guards) Walk(guard.Requires, negated: false, []);
        // What is waited for in any case is listed once.
        return [.. waits.Where(
            (wait, index) => !waits.Take(index).Any(other => other.Service == wait.Service && other.Open.SequenceEqual(wait.Open)))];
    }

    private List<int>[] Applicable(List<PriorityRule> rules)
    {
        var lists = Practices.Select(_ => new List<int>()).ToArray();
        for (var r = 0; r < rules.Count; r++)
        {
            var selector = rules[r].For;
            var named = selector.Practices.IsEmpty ? Enumerable.Range(0, lists.Length) : selector.Practices.Select(_lower.Practice);
            foreach (var index in named)
            {
                var practice = Catalogue.Practices[index];
                if ((selector.Domain is { } domain && domain != practice.Domain)
                    || (selector.Dimension is { } dimension && dimension != practice.Dimension)
                    || (selector.Effort is { } effort && effort != practice.Effort)
                    || (selector.Strength is { } strength && strength != practice.Evidence.Strength)) continue;
                // Units that this practice can never have.
                if ((rules[r].Per == PointsPer.FindingSeverity && practice.Answers.IsEmpty)
                    || (rules[r].Per == PointsPer.MissingHelp && practice.Helps.IsEmpty)
                    || (rules[r].Per is PointsPer.UnlockedPractice or PointsPer.LevelAhead && practice.Delivers.IsEmpty)
                    || (rules[r].Per == PointsPer.LevelShort && practice.Level == NetworkMaturity.Lowest)) continue;
                lists[index].Add(r);
            }
        }

        return lists;
    }

    /// <summary>
    /// Findings in layers, each over those before it. Whether a finding is excluded is asked only where something asks for it.
    /// </summary>
    private ImmutableArray<ModelLayer> Diagnose(Catalogue catalogue)
    {
        var rules = catalogue.Rules.OfType<FindingRule>().ToList();
        var excluded = new HashSet<int>(_questions.SelectMany(question => Excluded(question.Test)));
        for (var count = -1; count != excluded.Count;)
        {
            count = excluded.Count;
            foreach (var rule in rules)
            {
                excluded.UnionWith(Excluded(_lower.Lower(rule.When, Rivals.Ask.True)));
                if (excluded.Contains(_lower.Finding(rule.Finding)))
                {
                    excluded.UnionWith(Excluded(_lower.Lower(rule.When, Rivals.Ask.NotFalse)));
                }
            }
        }

        var layers = ImmutableArray.CreateBuilder<ModelLayer>();
        var open = rules.ToLookup(rule => _lower.Finding(rule.Finding)).ToDictionary(group => group.Key, group => group.ToList());
        while (open.Count > 0)
        {
            var ready = open.Where(each => each.Value.TrueForAll(rule => !Findings(rule.When).Any(open.ContainsKey)))
                .OrderBy(each => each.Key).ToList();
            if (ready.Count == 0) throw new NotSupportedException("Findings that build on each other are not given to other engines.");
            var start = _questions.Count;
            var findings = ready.SelectMany(each => each.Value.Select(rule => new ModelFinding(
                each.Key,
                Ask(rule.Id, rule.When, Rivals.Ask.True),
                excluded.Contains(each.Key) ? Ask($"{rule.Id}-may", rule.When, Rivals.Ask.NotFalse) : -1))).ToImmutableArray();
            layers.Add(new ModelLayer(End($"findings-{layers.Count}", start), findings));
            foreach (var (finding, _) in ready) open.Remove(finding);
        }

        return layers.ToImmutable();
    }

    private static IEnumerable<int> Excluded(Test test) => test switch
    {
        AllTest all => all.Parts.SelectMany(Excluded),
        AnyTest any => any.Parts.SelectMany(Excluded),
        FlagTest { Array: FlagArray.Findings, Number: 0 } flag => [flag.Slot],
        _ => [],
    };

    private IEnumerable<int> Findings(Condition condition) =>
        condition.Tests.Where(test => test.Fact.Kind == FactKind.Finding).Select(test => _lower.Finding(test.Fact.Id));
}
