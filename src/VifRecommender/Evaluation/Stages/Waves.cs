namespace VifRecommender.Evaluation.Stages;

/// <summary>The numbers of waves: 0 now, 1 and more later.</summary>
internal static class Waves
{
    /// <summary>Nothing leads to the practice, or it does not start at all.</summary>
    public const int None = -1;
}
