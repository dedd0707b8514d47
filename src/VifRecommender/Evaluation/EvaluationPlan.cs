using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;

namespace VifRecommender.Evaluation;

/// <summary>A catalogue laid out for evaluation: conditions bound to the vocabulary, rules sorted by stage. Made once for a catalogue.</summary>
internal sealed class EvaluationPlan
{
    private readonly Dictionary<FactKind, ImmutableArray<decimal>> _thresholds;

    /// <param name="catalogue">The catalogue.</param>
    /// <param name="hostRules">Rules of a host beside those of the catalogue; they are evaluated and explained, and stand in no file.</param>
    public EvaluationPlan(Catalogue catalogue, IEnumerable<Rule>? hostRules = null)
    {
        Catalogue = catalogue;
        _thresholds = ReadThresholds(catalogue);
        var rules = catalogue.Rules.Concat(hostRules ?? []).Select(rule => rule.WithCondition(rule.Condition.Bind(catalogue.Vocabulary))).ToList();
        var findings = rules.OfType<FindingRule>().ToList();
        Strata =
        [
            .. FindingStrata.Of(catalogue.Findings.Select(each => each.Id), findings)
                .Select(stratum => findings.Where(rule => stratum.Contains(rule.Finding, StringComparer.Ordinal)).Select(rule => (catalogue.Vocabulary.FindingSlot(rule.Finding), rule)).ToImmutableArray()),
        ];
        Priorities = [.. rules.OfType<PriorityRule>()];
        Balances = [.. rules.OfType<BalanceRule>()];
        Contradictions = [.. rules.OfType<ContradictionRule>()];
        Practices = [.. catalogue.Practices.Select((practice, index) => Plan(practice, index, rules))];
        FindingSeverities = [.. catalogue.Vocabulary.Findings.Select(id => catalogue.FindFinding(id)!.Severity)];
    }

    public Catalogue Catalogue { get; }

    public ImmutableArray<PlannedPractice> Practices { get; }

    public ImmutableArray<ImmutableArray<(int Slot, FindingRule Rule)>> Strata { get; }

    public ImmutableArray<PriorityRule> Priorities { get; }

    public ImmutableArray<BalanceRule> Balances { get; }

    public ImmutableArray<ContradictionRule> Contradictions { get; }

    /// <summary>The severity of each finding, in the order of the vocabulary.</summary>
    public ImmutableArray<int> FindingSeverities { get; }

    /// <summary>Every number at which some condition or scale of the catalogue changes its answer, in ascending order.</summary>
    public ImmutableArray<decimal> Thresholds(FactKind kind) => _thresholds.TryGetValue(kind, out var thresholds) ? thresholds : [];

    /// <summary>For a count: the smallest whole numbers, 1 or more, that reach the thresholds. What no count reaches is left out.</summary>
    public IEnumerable<int> WholeThresholds(FactKind kind) =>
        Thresholds(kind).Where(number => number is > 0 and <= int.MaxValue).Select(number => (int)Math.Ceiling(number)).Distinct();

    private static Dictionary<FactKind, ImmutableArray<decimal>> ReadThresholds(Catalogue catalogue)
    {
        var conditions = catalogue.Rules.Select(rule => rule.Condition)
            .Concat(catalogue.Practices.SelectMany(practice => new[] { practice.Needs, practice.ServedBy }).OfType<Condition>());
        var bounds = conditions.SelectMany(condition => condition.Leaves()).Select(each => each.Leaf).OfType<NumberCondition>()
            .SelectMany(leaf => new[] { leaf.Bounds.AtLeast, leaf.Bounds.Below }.OfType<decimal>().Select(number => (leaf.Measure, Number: number)));
        var scales = catalogue.Practices.SelectMany(practice => practice.Scales)
            .Where(scale => scale.Scale is Scale.PoliceZone or Scale.Intercommunal && scale.From > 0)
            .Select(scale => (Measure: FactKind.PartnershipPopulation, Number: (decimal)scale.From));
        return bounds.Concat(scales).GroupBy(each => each.Measure).ToDictionary(
            group => group.Key,
            group => group.Select(each => each.Number).Distinct().OrderBy(number => number).ToImmutableArray());
    }

    private PlannedPractice Plan(Practice practice, int index, List<Rule> rules)
    {
        var vocabulary = Catalogue.Vocabulary;
        ImmutableArray<GuardRule> guards = [.. rules.OfType<GuardRule>().Where(rule => rule.Practices.Contains(practice.Id))];
        var waitsFor = guards.Select(guard => guard.Requires).Append(practice.Needs ?? When.Always)
            .SelectMany(condition => condition.Leaves()).Select(each => each.Leaf).OfType<ServiceCondition>()
            .Select(leaf => vocabulary.ServiceSlot(leaf.Service)).Distinct();
        return new PlannedPractice
        {
            Index = index,
            Slot = vocabulary.PracticeSlot(practice.Id),
            Practice = practice,
            Needs = practice.Needs?.Bind(vocabulary),
            ServedBy = practice.ServedBy?.Bind(vocabulary),
            Guards = guards,
            Suitabilities = [.. rules.OfType<SuitabilityRule>().Where(rule => rule.Practices.Contains(practice.Id))],
            Cautions = [.. rules.OfType<CautionRule>().Where(rule => rule.Practices.Contains(practice.Id))],
            Helps = [.. practice.Helps.Select(vocabulary.ServiceSlot)],
            Delivers = [.. practice.Delivers.Select(vocabulary.ServiceSlot)],
            Answers = [.. practice.Answers.Select(vocabulary.FindingSlot)],
            WaitsFor = [.. waitsFor],
        };
    }
}
