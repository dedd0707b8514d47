using VifRecommender.Evaluation.Layout;
using VifRecommender.Evaluation.Stages;

namespace VifRecommender.Evaluation.Trace;

/// <summary>
/// Finds what a later practice comes after: of all that provides for its missing facts, no more than it takes, the earliest wave first, and
/// in a wave the first in the total order.
/// </summary>
internal sealed class Chains
{
    private readonly EvaluationResult _result;
    private readonly List<PlannedPractice> _providers;
    private readonly Dictionary<PlannedPractice, List<PlannedPractice>> _after;

    public Chains(EvaluationResult result)
    {
        _result = result;
        var plan = result.Plan;
        _providers =
        [
            .. plan.Practices.Where(practice => result.Screened[practice.Index].IsInHand),
            .. result.Ordered(),
        ];
        _after = result.Ordered().Where(practice => !result.IsNow(practice)).ToDictionary(practice => practice, FindAfter);
    }

    /// <summary>The practices that it comes directly after, in the total order.</summary>
    public List<PlannedPractice> After(PlannedPractice practice) => _after.TryGetValue(practice, out var after) ? after : [];

    /// <summary>
    /// All practices on the way to it, in the total order. Since each provider is of an earlier wave, the way is as many steps long as
    /// the practice's wave.
    /// </summary>
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
        var missing = Missing.Of(practice, _result.Situation);
        if (missing.Count == 0) return [];
        var after =
            _providers.FindAll(provider => WaveOf(provider) < wave && missing.Exists(fact => provider.Practice.Effects().Move(fact)));
        for (var i = after.Count - 1; i >= 0; i--)
        {
            // What is not indispensable goes, the last in the total order first: so of several ways the earliest remains.
            var others = after.Where((_, index) => index != i).ToList();
            if (Open(practice, others)) after = others;
        }

        return after;
    }

    /// <summary>Whether these practices alone open the way to another one.</summary>
    private bool Open(PlannedPractice practice, List<PlannedPractice> started) =>
        WaveStage.CanStart(practice, WaveStage.After(_result.Situation, started));

    // What is there or in hand comes before everything that starts now.
    private int WaveOf(PlannedPractice practice) => _result.WaveOf[practice.Index] is >= 0 and var wave ? wave : Waves.None;
}
