using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Evaluation.Stages;
using VifRecommender.Facts;
using VifRecommender.Profiles;

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
/// 8. Rooms that an evaluation needs only on the way (<see cref="Workspace"/>) are used again; one spare is kept for each processor, so
/// nothing grows.
/// 9. LINQ stands where a catalogue is laid out and where an advice is read, not between a profile and its ranks.
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
        Asked = ReadAsked(catalogue);
        var rules = catalogue.Rules.Where(rule => rule.Id != withoutRule).Concat(hostRules ?? [])
            .Select(rule => rule.WithCondition(rule.Condition.Bind(catalogue.Vocabulary))).ToList();
        Strata = [.. Stratum.Of(catalogue, [.. rules.OfType<FindingRule>()])];
        FindingRules = [.. Strata.SelectMany(stratum => stratum.Rules).Select(each => each.Rule)];
        Suitabilities = [.. rules.OfType<SuitabilityRule>()];
        Guards = [.. rules.OfType<GuardRule>()];
        Cautions = [.. rules.OfType<CautionRule>()];
        Priorities = [.. rules.OfType<PriorityRule>()];
        Balances = [.. rules.OfType<BalanceRule>()];
        Contradictions = [.. rules.OfType<ContradictionRule>()];
        Practices = PlanPractices();
        BySlot = [.. Practices.OrderBy(practice => practice.Slot)];
        Weights = [.. Priorities.Select(rule => new PlannedPriority(rule, Practices)).Where(weight => weight.Practices.Length > 0)];
        BaseScores = [.. Enumerable.Range(0, NetworkMaturity.Highest + 1).Select(BaseScoresAt)];
        Providers = PlacesOf(catalogue.Vocabulary.Services.Length, Practices, practice => practice.Delivers);
        Requiring = PlacesOf(catalogue.Vocabulary.Services.Length, Practices, practice => practice.Requires);
        Asking = [.. Requiring.SelectMany((asking, slot) => WordsOf(asking).Select(each => (slot, each.Word, each.Bits)))];
        AskingMore = new ulong[Bits.Words(Practices.Length)];
        foreach (var practice in Practices.Where(practice => practice.OtherParts.Length > 0)) Bits.Add(AskingMore, practice.Index);
        Awaited = [.. Practices.Select(PlanAwaited).Where(practice => practice.By.Length > 0)];
        Choosing = [.. Practices.Where(practice => practice.Choices.Length > 0).Select(practice => practice.Index)];
        Helped = PlacesOf(catalogue.Vocabulary.Services.Length, Practices, practice => practice.Helps);
        Answering = PlacesOf(catalogue.Vocabulary.Findings.Length, Practices, practice => practice.Answers);
        Unsuited = PlacesOf(Suitabilities.Length, Practices, practice => practice.SuitabilityPlaces);
        Servable = [.. Practices.Where(practice => practice.ServedBy is not null)];
        ScaleGroups = [.. Practices.GroupBy(practice => string.Join(" ", practice.Practice.Scales), StringComparer.Ordinal)
            .Select(group => (group.First().Practice.Scales, group.Select(practice => practice.Index).ToArray()))];
        AreBringing = [.. Practices.Select(WaveStage.Brings)];
        Levels = [.. Practices.Select(practice => practice.Level)];
        EvaluationCost = 1 + ((Practices.Length + rules.Sum(rule => rule.Condition.Leaves().Count())) / TestsPerUnit);
        FindingSeverities = [.. catalogue.Vocabulary.Findings.Select(id => catalogue.FindFinding(id)!.Severity)];
    }

    public Catalogue Catalogue { get; }

    /// <summary>What its conditions and scales ask of facts.</summary>
    public AskedFacts Asked { get; }

    public ImmutableArray<PlannedPractice> Practices { get; }

    /// <summary>The practices by their places in the vocabulary.</summary>
    public ImmutableArray<PlannedPractice> BySlot { get; }

    public ImmutableArray<Stratum> Strata { get; }

    /// <summary>The rules of all strata, in their order: the order of their truths.</summary>
    public ImmutableArray<FindingRule> FindingRules { get; }

    public ImmutableArray<SuitabilityRule> Suitabilities { get; }

    public ImmutableArray<GuardRule> Guards { get; }

    public ImmutableArray<CautionRule> Cautions { get; }

    public ImmutableArray<PriorityRule> Priorities { get; }

    public ImmutableArray<BalanceRule> Balances { get; }

    public ImmutableArray<ContradictionRule> Contradictions { get; }

    /// <summary>The priority rules, each with the practices to which it can give points.</summary>
    public ImmutableArray<PlannedPriority> Weights { get; }

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
    public ImmutableArray<(ImmutableArray<PracticeScale> Scales, int[] Practices)> ScaleGroups { get; }

    /// <summary>Whether each practice brings anything that others could wait for, side by side.</summary>
    public bool[] AreBringing { get; }

    /// <summary>The level of each practice, side by side.</summary>
    public int[] Levels { get; }

    /// <summary>The severity of each finding, in the order of the vocabulary.</summary>
    public ImmutableArray<int> FindingSeverities { get; }

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

    /// <summary>The units of work that one evaluation takes from the budget of a search.</summary>
    public int EvaluationCost { get; }

    /// <summary>Finds a practice by its id.</summary>
    public PlannedPractice? Find(string practice) =>
        Catalogue.Vocabulary.PracticeSlot(practice) is >= 0 and var slot ? BySlot[slot] : null;

    /// <summary>Rooms for one evaluation; to be given back.</summary>
    public Workspace Rent()
    {
        foreach (ref var spare in _spares.AsSpan())
        {
            if (spare is not null && Interlocked.Exchange(ref spare, null) is { } workspace) return workspace;
        }

        return new Workspace(this);
    }

    /// <summary>Gives rooms back. As many are kept as there are processors; what comes beyond is left to the collector.</summary>
    public void Return(Workspace workspace)
    {
        foreach (ref var spare in _spares.AsSpan())
        {
            if (spare is null && Interlocked.CompareExchange(ref spare, workspace, null) is null) return;
        }
    }

    private static AskedFacts ReadAsked(Catalogue catalogue)
    {
        var conditions = catalogue.Rules.Select(rule => rule.Condition)
            .Concat(catalogue.Practices.SelectMany(practice => new[] { practice.Needs, practice.ServedBy, practice.ReopenedBy })
                .OfType<Condition>());
        var scales = catalogue.Practices.SelectMany(practice => practice.Scales).Where(scale => scale.From > 0).ToList();
        return new AskedFacts(
            [.. conditions.SelectMany(condition => condition.Leaves()).Select(each => (each.Leaf.Fact, each.Leaf.Asked))],
            scales.Where(scale => scale.Scale is Scale.PoliceZone or Scale.Intercommunal).Select(scale => scale.From),
            scales.Select(scale => scale.From));
    }

    private ImmutableArray<PlannedPractice> PlanPractices()
    {
        var guards = PlacesByPractice(Guards, rule => rule.Practices);
        var suitabilities = PlacesByPractice(Suitabilities, rule => rule.Practices);
        var cautions = PlacesByPractice(Cautions, rule => rule.Practices);
        var themes = Catalogue.Practices.Select(practice => practice.Theme).OfType<string>().Distinct(StringComparer.Ordinal)
            .Select((theme, place) => (theme, place)).ToDictionary(each => each.theme, each => each.place, StringComparer.Ordinal);
        return [.. Catalogue.Practices.Select((practice, index) => Plan(practice, index))];

        PlannedPractice Plan(Practice practice, int index)
        {
            var vocabulary = Catalogue.Vocabulary;
            var needs = practice.Needs?.Bind(vocabulary);
            var guardPlaces = Of(guards, practice);
            List<Condition> parts = [.. guardPlaces.Select(place => Guards[place].Requires).Append(needs ?? When.Always)
                .SelectMany(condition => condition.Conjuncts())];
            return new PlannedPractice
            {
                Index = index,
                Slot = vocabulary.PracticeSlot(practice.Id),
                Practice = practice,
                Domain = practice.Domain,
                Dimension = practice.Dimension,
                Level = practice.Level,
                Theme = practice.Theme is { } theme ? themes[theme] : -1,
                Needs = needs,
                ServedBy = practice.ServedBy?.Bind(vocabulary),
                ReopenedBy = practice.ReopenedBy?.Bind(vocabulary),
                GuardPlaces = guardPlaces,
                SuitabilityPlaces = Of(suitabilities, practice),
                CautionPlaces = Of(cautions, practice),
                Guards = [.. guardPlaces.Select(place => Guards[place])],
                Suitabilities = [.. Of(suitabilities, practice).Select(place => Suitabilities[place])],
                Cautions = [.. Of(cautions, practice).Select(place => Cautions[place])],
                Helps = [.. practice.Helps.Select(vocabulary.ServiceSlot)],
                Delivers = [.. practice.Delivers.Select(vocabulary.ServiceSlot)],
                Answers = [.. practice.Answers.Select(vocabulary.FindingSlot)],
                Requires = [.. parts.Where(IsPresence).Select(part => ((ServiceCondition)part).Slot).Distinct()],
                OtherParts = [.. parts.Where(part => !IsPresence(part))],
                Choices = [.. parts.Where(part => !IsPresence(part)).Select(part => (part, ServicesOf(part)))
                    .Where(each => each.Item2.Length > 0)],
            };
        }
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

    private AwaitedPractice PlanAwaited(PlannedPractice practice) => new(
        practice.Index,
        [.. practice.Delivers.SelectMany(slot => WordsOf(Requiring[slot].Where(waiting => waiting != practice.Index))
            .Select(each => (slot, each.Word, each.Bits))).OrderBy(each => each.Word)]);

    private static IEnumerable<(int Word, ulong Bits)> WordsOf(IEnumerable<int> places) =>
        places.GroupBy(Bits.WordOf).Select(group => (group.Key, group.Aggregate(0UL, (bits, place) => bits | Bits.BitOf(place))));

    /// <summary>Whether a part asks for a service of the catalogue, and for nothing else.</summary>
    private static bool IsPresence(Condition part) => part is ServiceCondition { IsPresent: true, Slot: >= 0 };

    private static int[] ServicesOf(Condition condition) =>
        [.. condition.Leaves().Select(each => each.Leaf).OfType<ServiceCondition>().Select(leaf => leaf.Slot).Distinct()];

    private static ImmutableArray<int[]> PlacesOf(int slots, ImmutableArray<PlannedPractice> practices,
        Func<PlannedPractice, int[]> slotsOf)
    {
        var places = practices.SelectMany(practice => slotsOf(practice).Select(slot => (slot, practice.Index)))
            .ToLookup(each => each.slot, each => each.Index);
        return [.. Enumerable.Range(0, slots).Select(slot => places[slot].ToArray())];
    }

    /// <summary>For each practice the places of the rules that name it.</summary>
    private static ILookup<string, int> PlacesByPractice<T>(ImmutableArray<T> rules, Func<T, ImmutableArray<string>> practices) =>
        rules.SelectMany((rule, place) => practices(rule).Distinct(StringComparer.Ordinal).Select(practice => (practice, place)))
            .ToLookup(each => each.practice, each => each.place, StringComparer.Ordinal);

    private static int[] Of(ILookup<string, int> places, Practice practice) => [.. places[practice.Id]];
}
