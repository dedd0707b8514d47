using System.Collections.Immutable;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Evaluation.Stages;
using VifRecommender.Recommendations;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation;

/// <summary>
/// What the stages find for one profile, with a field for each answer; a stage fills its own fields and reads those of earlier stages.
/// The truths are the trace: every reason can be derived from them without evaluating anything again.
/// </summary>
internal sealed class EvaluationResult(EvaluationPlan plan)
{
    private const int First = 5;

    private const int Next = 10;

    private readonly HashSet<int> _guarded = [];
    private Situation? _final;

    public EvaluationPlan Plan { get; } = plan;

    /// <summary>Stages 1 and 2: the facts, and then the findings.</summary>
    public Situation Situation { get; private set; } = new(plan.Catalogue.Vocabulary);

    /// <summary>Stage 4: the situation when every practice that can start has started.</summary>
    public Situation Final => _final ??= Situation.Fork();

    /// <summary>The truth of each finding rule, in the order of the strata.</summary>
    public Truth[] FindingRules { get; } = new Truth[plan.FindingRules.Length];

    public Truth[] Suitabilities { get; } = new Truth[plan.Suitabilities.Length];

    public Truth[] Cautions { get; } = new Truth[plan.Cautions.Length];

    /// <summary>The truth of each guard before anything starts, and when everything has started.</summary>
    public Truth[] Guards { get; } = new Truth[plan.Guards.Length];

    public Truth[] FinalGuards { get; } = new Truth[plan.Guards.Length];

    /// <summary>The truth of each practice's needs before anything starts, and when everything has started.</summary>
    public Truth[] Needs { get; } = new Truth[plan.Practices.Length];

    public Truth[] FinalNeeds { get; } = new Truth[plan.Practices.Length];

    /// <summary>Stage 3: where each practice stands before anything starts.</summary>
    public Screened[] Screened { get; } = new Screened[plan.Practices.Length];

    /// <summary>Stage 4: the wave of each practice, or <see cref="Waves.None"/>.</summary>
    public int[] WaveOf { get; } = new int[plan.Practices.Length];

    /// <summary>Stage 5: how many practices wait for something that each one delivers.</summary>
    public int[] Unlocks { get; } = new int[plan.Practices.Length];

    /// <summary>
    /// Stage 5: the severities of the findings that each practice answers, and how many services that would help it are absent.
    /// </summary>
    public int[] Severities { get; } = new int[plan.Practices.Length];

    public int[] MissingHelps { get; } = new int[plan.Practices.Length];

    /// <summary>The priority rules that hold and can give points, by their places among the plan's weights, as bits.</summary>
    public ulong[] InForce { get; } = new ulong[Bits.Words(plan.Weights.Length)];

    /// <summary>Stage 5: the score of each practice that starts; of the others it means nothing.</summary>
    public int[] Scores { get; } = new int[plan.Practices.Length];

    /// <summary>
    /// The places of the practices that start, wave by wave, and in the end in the total order; only the first <see cref="Started"/>
    /// count.
    /// </summary>
    public int[] Order { get; } = new int[plan.Practices.Length];

    /// <summary>The number of practices that start, now or later.</summary>
    public int Started { get; set; }

    /// <summary>The number of practices that can start now: the first of the order.</summary>
    public int StartedNow { get; set; }

    /// <summary>Stage 5: what the profile decides of the rules' selections.</summary>
    public Choice Choice { get; set; }

    /// <summary>For each balance rule the practices that it moves down, as bits.</summary>
    public ulong[][] Demoted { get; } = Bits.Sets(plan.Balances.Length, plan.Practices.Length);

    /// <summary>The terms of each practice, where another engine decided; otherwise they follow from the truths.</summary>
    public ImmutableArray<Term>[]? DecidedTerms { get; private set; }

    /// <summary>Ids of rules of suitability, of a host, that hold a practice back until something happens.</summary>
    public IReadOnlyCollection<string> HoldingRules { get; set; } = [];

    /// <summary>What another engine has settled: the truths from which an advice is written follow from it.</summary>
    public static EvaluationResult Of(EvaluationPlan plan, Situation situation, Situation final, Screened[] screened, int[] waves)
    {
        var result = new EvaluationResult(plan) { Situation = situation, _final = final };
        screened.CopyTo(result.Screened, 0);
        waves.CopyTo(result.WaveOf, 0);
        result.Started = waves.Count(wave => wave != Waves.None);
        result.StartedNow = waves.Count(wave => wave == 0);
        TraceStage.Judge(result);
        return result;
    }

    /// <summary>Takes the terms, the order and the outcomes of another engine.</summary>
    public void Take(IEnumerable<(int Practice, PracticeDecision Decision)> decided)
    {
        var (terms, place) = (new ImmutableArray<Term>[Plan.Practices.Length], 0);
        foreach (var (practice, decision) in decided)
        {
            if (decision.Place == Placement.Guarded) _guarded.Add(practice);
            if (decision.Place != Placement.Starts) continue;
            Order[place++] = practice;
            terms[practice] = decision.Terms;
            foreach (var term in decision.Terms) Scores[practice] += term.Points;
        }

        DecidedTerms = terms;
    }

    /// <summary>Whether a guard holds a candidate back that does not start; of another engine's result, what it decided.</summary>
    public bool IsGuarded(PlannedPractice practice) =>
        DecidedTerms is not null
            ? _guarded.Contains(practice.Index)
            : Array.Exists(practice.GuardPlaces, place => FinalGuards[place] != Truth.True);

    public bool IsNow(PlannedPractice practice) => WaveOf[practice.Index] == 0;

    /// <summary>The practices that start, in the total order: wave, score, domain, id.</summary>
    public IEnumerable<PlannedPractice> Ordered() => Ordered(Started);

    /// <summary>The practices that can start now, by rank.</summary>
    public IEnumerable<PlannedPractice> OrderedNow() => Ordered(StartedNow);

    private IEnumerable<PlannedPractice> Ordered(int count)
    {
        for (var place = 0; place < count; place++) yield return Plan.Practices[Order[place]];
    }

    /// <summary>
    /// For each practice a number for its place in the advice: list and step, and whether it is among the first five or the first
    /// ten. Two results place a practice alike exactly when the numbers are equal.
    /// </summary>
    public void Places(int[] places)
    {
        for (var i = 0; i < places.Length; i++)
        {
            // To the built-in evaluation, which asks what would change, a rule that holds back is one of suitability.
            var standing = Screened[i].Standing == Standing.HeldBack ? Standing.NotSuited : Screened[i].Standing;
            places[i] = WaveOf[i] == Waves.None ? -1 - (int)standing : 3 * WaveOf[i];
        }

        for (var i = 0; i < Math.Min(StartedNow, Next); i++) places[Order[i]] = i < First ? 1 : 2;
    }
}
