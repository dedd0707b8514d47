using VifRecommender.Catalogues;
using VifRecommender.Conditions;

namespace VifRecommender.Evaluation;

/// <summary>Finds what a later practice comes after: for each missing fact the provider of the earliest wave, and among those the first in the total order.</summary>
internal sealed class Chains
{
    private readonly EvaluationResult _result;
    private readonly List<PlannedPractice> _providers;

    public Chains(EvaluationResult result)
    {
        _result = result;
        var plan = result.Plan;
        _providers =
        [
            .. plan.Practices.Where(practice => result.Screened[practice.Index].Standing == Standing.InProgress),
            .. PriorityStage.Order(plan, result.Waves, result.Priorities),
        ];
    }

    /// <summary>The practices that it comes directly after, in the total order.</summary>
    public List<PlannedPractice> After(PlannedPractice practice)
    {
        var before = _providers.Where(provider => WaveOf(provider) < WaveOf(practice)).ToList();
        var after = new HashSet<PlannedPractice>();
        foreach (var fact in Missing.Of(practice, _result.Situation))
        {
            if (before.Find(provider => Provides(provider.Practice, fact)) is { } first) after.Add(first);
        }

        return [.. _providers.Where(after.Contains)];
    }

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
