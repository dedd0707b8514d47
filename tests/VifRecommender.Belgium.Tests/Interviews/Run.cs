namespace VifRecommender.Belgium.Tests.Interviews;

/// <summary>An interview that was simulated.</summary>
/// <param name="Right">How many of the first five were those of the full profile: before any answer, after the first line, and so
/// on.</param>
/// <param name="Facts">How many facts were asked for.</param>
internal sealed record Run(List<int> Right, int Facts)
{
    /// <summary>The answers until all five are right and stay so.</summary>
    public int Settled => Right.FindLastIndex(number => number < 5) + 1;
}
