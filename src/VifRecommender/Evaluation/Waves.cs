using VifRecommender.Situations;

namespace VifRecommender.Evaluation;

/// <summary>The wave of each practice, and the situation at the end of all waves.</summary>
/// <param name="Of">The wave of each practice: 0 now, 1 and more later, <see cref="None"/> when nothing leads to it.</param>
/// <param name="Final">The situation when every practice that can start has started.</param>
internal sealed record Waves(int[] Of, Situation Final)
{
    public const int None = -1;
}
