using VifRecommender.Evaluation.Layout;

namespace VifRecommender.Evaluation;

/// <summary>Buffers that an evaluation needs only while it runs. One evaluation at a time uses them, then the next.</summary>
internal sealed class Workspace(EvaluationPlan plan)
{
    private const int Domains = 6;

    private EvaluationResult? _result;

    /// <summary>A result for callers that read it at once and keep nothing of it.</summary>
    public EvaluationResult Result => _result ??= new EvaluationResult(plan);

    /// <summary>Keys by which the practices of a wave are sorted.</summary>
    public long[] Keys { get; } = new long[plan.Practices.Length];

    /// <summary>The practices that could start and have not yet, as bits.</summary>
    public ulong[] Waiting { get; } = new ulong[Bits.Words(plan.Practices.Length)];

    /// <summary>The practices that cannot start now: those that start later, and those that never do.</summary>
    public ulong[] Later { get; } = new ulong[Bits.Words(plan.Practices.Length)];

    /// <summary>The practices that ask for a service that is lacking.</summary>
    public ulong[] Blocked { get; } = new ulong[Bits.Words(plan.Practices.Length)];

    /// <summary>The practices that a balance rule moves down, in their order.</summary>
    public int[] Demoted { get; } = new int[plan.Practices.Length];

    /// <summary>How often each score occurs, or where it begins; enough for what scores usually are.</summary>
    public int[] Tally { get; } = new int[256];

    /// <summary>What a rule counts for each practice, where that is not part of the result.</summary>
    public int[] Units { get; } = new int[plan.Practices.Length];

    /// <summary>Marks on practices, cleared by each stage that uses them.</summary>
    public int[] Marks { get; } = new int[plan.Practices.Length];

    /// <summary>The practices of each group that a balance rule counts.</summary>
    public int[] Counts { get; } = new int[Math.Max(Domains, plan.Practices.Length)];
}
