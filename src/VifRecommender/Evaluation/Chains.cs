using VifRecommender.Catalogues;
using VifRecommender.Conditions;

namespace VifRecommender.Evaluation;

/// <summary>Finds what a later practice comes after: for each missing fact the provider of the earliest wave, and among those the first in the total order.</summary>
internal sealed class Chains
{
    private readonly EvaluationResult _result;
    private readonly List<PlannedPractice> _providers;
    private readonly List<PlannedPractice>?[] _after;

    public Chains(EvaluationResult result)
    {
        _result = result;
        var plan = result.Plan;
        _after = new List<PlannedPractice>?[plan.Practices.Length];
        _providers =
        [
            .. plan.Practices.Where(practice => result.Screened[practice.Index].Standing == Standing.InProgress),
            .. PriorityStage.Order(plan, result.Waves, result.Priorities),
        ];
    }

    /// <summary>The practices that it comes directly after, in the total order.</summary>
    public List<PlannedPractice> After(PlannedPractice practice) => _after[practice.Index] ??= FindAfter(practice);

    /// <summary>All practices on the way to it, in the total order. Since each provider is of the earliest wave, no way has fewer steps.</summary>
    public List<PlannedPractice> Chain(PlannedPractice practice)
    {
        var chain = new HashSet<PlannedPractice>();
        var open = new Stack<PlannedPractice>([practice]);
        while (open.Count > 0)
        {
            foreach (var before in After(open.Pop()))
            {
                if (chain.Add(before)) open.Push(before);
            }
        }

        return [.. _providers.Where(chain.Contains)];
    }

    private List<PlannedPractice> FindAfter(PlannedPractice practice)
    {
        var wave = WaveOf(practice);
        var after = new HashSet<PlannedPractice>();
        foreach (var fact in Missing.Of(practice, _result.Situation))
        {
            // In the total order the first provider is of the earliest wave; one of the same wave or a later one comes too late.
            if (_providers.Find(provider => Provides(provider.Practice, fact)) is { } first && WaveOf(first) < wave) after.Add(first);
        }

        return after.Count == 0 ? [] : [.. _providers.Where(after.Contains)];
    }

    // What is in progress comes before everything that starts now.
    private int WaveOf(PlannedPractice practice) => _result.Waves.Of[practice.Index] is >= 0 and var wave ? wave : Waves.None;

    private static bool Provides(Practice practice, Fact fact) => fact.Kind switch
    {
        FactKind.Service => practice.Delivers.Contains(fact.Id),
        FactKind.Maturity => practice.Raises.Any(raised => raised.Dimension.ToWord() == fact.Id),
        FactKind.OverallMaturity => !practice.Raises.IsEmpty,
        _ => false,
    };
}
