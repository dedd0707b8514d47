using VifRecommender.Facts;

namespace VifRecommender.Conditions;

/// <summary>Tests of a number of the profile.</summary>
public sealed class Measure
{
    private readonly FactKind _kind;

    internal Measure(FactKind kind) => _kind = kind;

    /// <summary>Holds below a number (exclusive).</summary>
    /// <param name="number">The upper bound.</param>
    /// <returns>The condition.</returns>
    public Condition Below(decimal number) => new NumberCondition(_kind, new(null, number));

    /// <summary>Holds from a number on (inclusive).</summary>
    /// <param name="number">The lower bound.</param>
    /// <returns>The condition.</returns>
    public Condition AtLeast(decimal number) => new NumberCondition(_kind, new(number, null));

    /// <summary>Holds above a number (exclusive).</summary>
    /// <param name="number">The lower bound.</param>
    /// <returns>The condition.</returns>
    public Condition Above(decimal number) => new NumberCondition(_kind, new NumberBounds { Above = number });

    /// <summary>Holds up to a number (inclusive).</summary>
    /// <param name="number">The upper bound.</param>
    /// <returns>The condition.</returns>
    public Condition AtMost(decimal number) => new NumberCondition(_kind, new NumberBounds { AtMost = number });

    /// <summary>Holds from one number (inclusive) to another (exclusive).</summary>
    /// <param name="atLeast">The lower bound.</param>
    /// <param name="below">The upper bound.</param>
    /// <returns>The condition.</returns>
    public Condition Between(decimal atLeast, decimal below) => new NumberCondition(_kind, new(atLeast, below));
}
