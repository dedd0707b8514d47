using VifRecommender.Facts;
using VifRecommender.Profiles;

namespace VifRecommender.Conditions;

/// <summary>Tests of a maturity level.</summary>
public sealed class LevelMeasure
{
    private readonly MaturityDimension? _dimension;

    internal LevelMeasure(MaturityDimension? dimension) => _dimension = dimension;

    /// <summary>Holds below a level (exclusive).</summary>
    /// <param name="level">2 to 5.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not 2 to 5: nothing lies below 1.</exception>
    public Condition Below(int level) => level is > NetworkMaturity.Lowest and <= NetworkMaturity.Highest
        ? new MaturityCondition(_dimension, new(null, level))
        : throw new ArgumentOutOfRangeException(nameof(level), level, "Ask for a level below 2 to 5.");

    /// <summary>Holds from a level on (inclusive).</summary>
    /// <param name="level">1 to 5.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not 1 to 5.</exception>
    public Condition AtLeast(int level) => level is >= NetworkMaturity.Lowest and <= NetworkMaturity.Highest
        ? new MaturityCondition(_dimension, new(level, null))
        : throw new ArgumentOutOfRangeException(nameof(level), level, "A maturity level is 1 to 5.");

    /// <summary>Holds above a level (exclusive).</summary>
    /// <param name="level">1 to 4.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not 1 to 4: nothing lies above 5.</exception>
    public Condition Above(int level) => level is >= NetworkMaturity.Lowest and < NetworkMaturity.Highest
        ? new MaturityCondition(_dimension, new NumberBounds { Above = level })
        : throw new ArgumentOutOfRangeException(nameof(level), level, "Ask for a level above 1 to 4.");

    /// <summary>Holds up to a level (inclusive).</summary>
    /// <param name="level">1 to 5.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not 1 to 5.</exception>
    public Condition AtMost(int level) => level is >= NetworkMaturity.Lowest and <= NetworkMaturity.Highest
        ? new MaturityCondition(_dimension, new NumberBounds { AtMost = level })
        : throw new ArgumentOutOfRangeException(nameof(level), level, "A maturity level is 1 to 5.");
}
