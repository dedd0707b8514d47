using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Evaluation.Stages;
using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation.Layout;

/// <summary>
/// A catalogue laid out for evaluation, once: conditions bound to places in the vocabulary, rules sorted by stage, and for each rule the
/// practices that it can bear on. What makes an evaluation quick stands in the remarks; keep it so.
/// </summary>
/// <remarks>
/// 1. Facts are bytes in arrays; an id is looked up when the catalogue is laid out, never during an evaluation.
/// 2. Conditions evaluate themselves (one virtual call each); nothing is compiled, so a catalogue works as soon as it is read.
/// 3. A rule is evaluated once for a profile, however many practices it bears on; its truth is one byte. Practices that wait
///    for a service are sets of bits.
/// 4. These bytes are the trace: reasons, missing facts and words are put together from them when somebody asks.
/// 5. Work goes from the rule, finding or service that matters to the practices laid out for it here, not from each practice to all rules.
/// 6. Inner loops add and do not ask: communes differ, so a branch on a practice is guessed wrong as often as not, and costs more than
///    the sum that it spares. Points go to practices that never start, too; nobody reads them.
/// 7. Whole numbers are compared as such (<see cref="WholeBounds"/>), and ranks are sorted as 64-bit numbers, without a comparer.
/// 8. Buffers that an evaluation needs only while it runs (<see cref="Workspace"/>) are used again; one spare is kept for each processor,
/// so
/// nothing grows.
/// 9. LINQ stands where a catalogue is laid out and where an advice is read, not between a profile and its ranks; and only over objects:
///    a query over numbers or values of our own is compiled anew in each process, which cost more than all that it computed.
/// 10. Measure before and after, over communes that differ: benchmarks/README.md says how.
/// </remarks>
internal sealed class EvaluationPlan
{
    // Practices and tests of facts for each unit of work: the built-in catalogue is one unit.
    private const int TestsPerUnit = 2_000;

    private readonly Workspace?[] _spares = new Workspace?[Environment.ProcessorCount];

    /// <param name="catalogue">The catalogue.</param>
    /// <param name="hostRules">Rules of a host beside those of the catalogue; they are evaluated and explained, and stand in no
    /// file.</param>
    /// <param name="withoutRule">The id of a rule to leave out, to see what it does.</param>
    public EvaluationPlan(Catalogue catalogue, IEnumerable<CatalogueRule>? hostRules = null, string? withoutRule = null)
    {
        Catalogue = catalogue;
        var rules = catalogue.Rules.Where(rule => rule.Id != withoutRule).Concat(hostRules ?? [])
            .Select(rule => rule.WithCondition(rule.Condition.Bind(catalogue.Vocabulary))).ToList();
        Strata = [.. Stratum.Of(catalogue, [.. rules.OfType<FindingRule>()])];
        FindingRules = RulesOf(Strata);
        RulesOfFindings = PlacesOfRules(FindingRules, catalogue.Vocabulary);
        Suitabilities = [.. rules.OfType<SuitabilityRule>()];
        Guards = [.. rules.OfType<GuardRule>()];
        Cautions = [.. rules.OfType<CautionRule>()];
        Priorities = [.. rules.OfType<PriorityRule>()];
        Balances = [.. rules.OfType<BalanceRule>()];
        Contradictions = [.. rules.OfType<ContradictionRule>()];
        Practices = new PracticeLayout(catalogue, Guards, Suitabilities, Cautions).Practices();
        var bySlot = new PlannedPractice[Practices.Length];
        foreach (var practice in Practices) bySlot[practice.Slot] = practice;
        BySlot = [.. bySlot];
        Weights = [.. Priorities.Select(rule => new PlannedPriority(rule, Practices)).Where(weight => weight.Practices.Length > 0)];
        BaseScores = new int[NetworkMaturity.Highest + 1][];
        for (var overall = 0; overall < BaseScores.Length; overall++) BaseScores[overall] = BaseScoresAt(overall);
        Providers = PlacesOf(catalogue.Vocabulary.Services.Length, Practices, practice => practice.Delivers);
        Requiring = PlacesOf(catalogue.Vocabulary.Services.Length, Practices, practice => practice.Requires);
        var requiring = new ulong[Requiring.Length][];
        for (var slot = 0; slot < requiring.Length; slot++) requiring[slot] = Bits.Of(Requiring[slot], Practices.Length);
        Asking = WaitingLayout.Asking(requiring);
        AskingMore = new ulong[Bits.Words(Practices.Length)];
        foreach (var practice in Practices.Where(practice => practice.OtherParts.Length > 0)) Bits.Add(AskingMore, practice.Index);
        Awaited = [.. Practices.Select(practice => WaitingLayout.Awaited(practice, requiring)).Where(practice => practice.By.Length > 0)];
        Choosing = PlacesWhere(practice => practice.Choices.Length > 0);
        Helped = PlacesOf(catalogue.Vocabulary.Services.Length, Practices, practice => practice.Helps);
        Answering = PlacesOf(catalogue.Vocabulary.Findings.Length, Practices, practice => practice.Answers);
        Unsuited = PlacesOf(Suitabilities.Length, Practices, practice => practice.SuitabilityPlaces);
        Servable = [.. Practices.Where(practice => practice.ServedBy is not null)];
        ScaleGroups = ScaleLayout.Groups(Practices);
        AreBringing = new bool[Practices.Length];
        Levels = new int[Practices.Length];
        foreach (var practice in Practices)
        {
            AreBringing[practice.Index] = WaveStage.Brings(practice);
            Levels[practice.Index] = practice.Level;
        }

        var tests = 0;
        foreach (var rule in rules) tests += rule.Condition.Leaves().Count;
        EvaluationCost = 1 + ((Practices.Length + tests) / TestsPerUnit);
        FindingSeverities = new int[catalogue.Vocabulary.Findings.Length];
        for (var slot = 0; slot < FindingSeverities.Length; slot++)
        {
            FindingSeverities[slot] = catalogue.FindFinding(catalogue.Vocabulary.Findings[slot])!.Severity;
        }
    }

    public Catalogue Catalogue { get; }

    /// <summary>What its conditions and scales ask of facts; made when answers are first looked for.</summary>
    public AskedFacts Asked => field ??= ReadAsked(Catalogue);

    public ImmutableArray<PlannedPractice> Practices { get; }

    /// <summary>The practices by their places in the vocabulary.</summary>
    public ImmutableArray<PlannedPractice> BySlot { get; }

    public ImmutableArray<Stratum> Strata { get; }

    /// <summary>The rules of all strata, in their order: the order of their truths.</summary>
    public ImmutableArray<FindingRule> FindingRules { get; }

    /// <summary>For each finding the places of the rules that establish it, in ordinal order of their ids.</summary>
    public int[][] RulesOfFindings { get; }

    public ImmutableArray<SuitabilityRule> Suitabilities { get; }

    public ImmutableArray<GuardRule> Guards { get; }

    public ImmutableArray<CautionRule> Cautions { get; }

    public ImmutableArray<PriorityRule> Priorities { get; }

    public ImmutableArray<BalanceRule> Balances { get; }

    public ImmutableArray<ContradictionRule> Contradictions { get; }

    /// <summary>The priority rules, each with the practices to which it can give points.</summary>
    public ImmutableArray<PlannedPriority> Weights { get; }

    /// <summary>The same as bits; made when terms are first read.</summary>
    public TermLayout Terms => field ??= new TermLayout(this);

    /// <summary>For each overall level the points that every practice has whatever else is known of the commune.</summary>
    public int[][] BaseScores { get; }

    /// <summary>
    /// For each service the practices that deliver it, those that ask for it, whatever else they ask, and those that it helps.
    /// </summary>
    public ImmutableArray<int[]> Providers { get; }

    public ImmutableArray<int[]> Requiring { get; }

    public ImmutableArray<int[]> Helped { get; }

    /// <summary>For each service the practices that ask for it, a word of bits at a time.</summary>
    public (int Slot, int Word, ulong Practices)[] Asking { get; }

    /// <summary>The practices that ask for something beside services, as bits.</summary>
    public ulong[] AskingMore { get; }

    /// <summary>The practices that deliver what others ask for.</summary>
    public AwaitedPractice[] Awaited { get; }

    /// <summary>The practices whose needs or guards offer a choice of services.</summary>
    public int[] Choosing { get; }

    /// <summary>For each finding the practices that answer it.</summary>
    public ImmutableArray<int[]> Answering { get; }

    /// <summary>For each rule of suitability the practices that it is about.</summary>
    public ImmutableArray<int[]> Unsuited { get; }

    /// <summary>The practices that say when they are served.</summary>
    public ImmutableArray<PlannedPractice> Servable { get; }

    /// <summary>The practices that have the same scales.</summary>
    public (ImmutableArray<PracticeScale> Scales, int[] Practices)[] ScaleGroups { get; }

    /// <summary>Whether each practice brings anything that others could wait for, side by side.</summary>
    public bool[] AreBringing { get; }

    /// <summary>The level of each practice, side by side.</summary>
    public int[] Levels { get; }

    /// <summary>The severity of each finding, in the order of the vocabulary.</summary>
    public int[] FindingSeverities { get; }

    /// <summary>
    /// The conditions that decide places: of each practice what must hold together for its start, and those of rules. Read when questions
    /// are asked.
    /// </summary>
    public IEnumerable<Condition> Deciding =>
    [
        .. Practices.Select(
            practice => When.All([.. practice.Guards.Select(guard => guard.Requires).Append(practice.Needs ?? When.Always)])),
        .. Servable.Select(practice => practice.ServedBy!),
        .. FindingRules.Select(rule => rule.When),
        .. Suitabilities.Select(rule => rule.When),
        .. Priorities.Select(rule => rule.When),
    ];

    /// <summary>What the reasons of rules say; made when reasons are first read.</summary>
    public RuleGrounds Grounds => field ??= new RuleGrounds(this);

    /// <summary>The units of work that one evaluation takes from the budget of a search.</summary>
    public int EvaluationCost { get; }

    /// <summary>Finds a practice by its id.</summary>
    public PlannedPractice? Find(string practice) =>
        Catalogue.Vocabulary.PracticeSlot(practice) is >= 0 and var slot ? BySlot[slot] : null;

    /// <summary>Buffers for one evaluation; the caller returns them.</summary>
    public Workspace Rent()
    {
        foreach (ref var spare in _spares.AsSpan())
        {
            if (spare is not null && Interlocked.Exchange(ref spare, null) is { } workspace) return workspace;
        }

        return new Workspace(this);
    }

    /// <summary>Returns buffers. As many are kept as there are processors; the garbage collector frees the others.</summary>
    public void Return(Workspace workspace)
    {
        foreach (ref var spare in _spares.AsSpan())
        {
            if (spare is null && Interlocked.CompareExchange(ref spare, workspace, null) is null) return;
        }
    }

    private static AskedFacts ReadAsked(Catalogue catalogue)
    {
        List<ConditionLeaf> leaves = [];
        List<int> sizes = [];
        List<int> groupSizes = [];
        foreach (var rule in catalogue.Rules) rule.Condition.AddLeaves(leaves, negated: false);
        foreach (var practice in catalogue.Practices)
        {
            practice.Needs?.AddLeaves(leaves, negated: false);
            practice.ServedBy?.AddLeaves(leaves, negated: false);
            practice.ReopenedBy?.AddLeaves(leaves, negated: false);
            foreach (var scale in practice.Scales)
            {
                if (scale.From <= 0) continue;
                sizes.Add(scale.From);
                if (scale.Scale is Scale.PoliceZone or Scale.Intercommunal) groupSizes.Add(scale.From);
            }
        }

        return new AskedFacts(Tests(leaves), groupSizes, sizes, catalogue.Vocabulary);
    }

    private static IEnumerable<(Fact Fact, NumberBounds Bounds)> Tests(List<ConditionLeaf> leaves)
    {
        foreach (var (leaf, _) in leaves) yield return (leaf.Fact, leaf.Asked.Bounds);
    }

    private static int[][] PlacesOfRules(ImmutableArray<FindingRule> rules, Vocabulary vocabulary)
    {
        var known = new List<int>?[vocabulary.Findings.Length];
        for (var place = 0; place < rules.Length; place++) (known[vocabulary.FindingSlot(rules[place].Finding)] ??= []).Add(place);
        var places = new int[known.Length][];
        for (var slot = 0; slot < places.Length; slot++)
        {
            if (known[slot] is { Count: > 1 } several)
            {
                several.Sort((one, other) => string.CompareOrdinal(rules[one].Id, rules[other].Id));
            }

            places[slot] = known[slot]?.ToArray() ?? [];
        }

        return places;
    }

    private static ImmutableArray<FindingRule> RulesOf(ImmutableArray<Stratum> strata)
    {
        var rules = ImmutableArray.CreateBuilder<FindingRule>();
        foreach (var stratum in strata)
        {
            foreach (var (_, rule) in stratum.Rules) rules.Add(rule);
        }

        return rules.ToImmutable();
    }

    private int[] BaseScoresAt(int overall)
    {
        var scores = new int[Practices.Length];
        foreach (var weight in Weights.Where(weight => weight.IsSettled))
        {
            foreach (var index in weight.Practices) scores[index] += weight.PointsFor(Practices[index], overall);
        }

        return scores;
    }

    private int[] PlacesWhere(Func<PlannedPractice, bool> holds)
    {
        List<int> places = [];
        foreach (var practice in Practices)
        {
            if (holds(practice)) places.Add(practice.Index);
        }

        return places.ToArray();
    }

    private static ImmutableArray<int[]> PlacesOf(int slots, ImmutableArray<PlannedPractice> practices,
        Func<PlannedPractice, int[]> slotsOf)
    {
        var places = new List<int>?[slots];
        foreach (var practice in practices)
        {
            foreach (var slot in slotsOf(practice)) (places[slot] ??= []).Add(practice.Index);
        }

        return [.. places.Select(each => each?.ToArray() ?? [])];
    }
}
