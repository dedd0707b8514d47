using VifRecommender.Facts;

namespace VifRecommender.Conditions;

/// <summary>Tests of a fact that an overlay declares: bounds for a share, a count or an amount, an answer for a choice.</summary>
public sealed class LocalMeasure
{
    private readonly string _fact;

    internal LocalMeasure(string fact) => _fact = fact;

    /// <summary>Holds from a number on (inclusive).</summary>
    /// <param name="number">The lower bound; of a share 0 to 1.</param>
    /// <returns>The condition.</returns>
    public Condition AtLeast(decimal number) => new LocalNumberCondition(_fact, new NumberBounds { AtLeast = number });

    /// <summary>Holds above a number (exclusive).</summary>
    /// <param name="number">The lower bound; of a share 0 to 1.</param>
    /// <returns>The condition.</returns>
    public Condition Above(decimal number) => new LocalNumberCondition(_fact, new NumberBounds { Above = number });

    /// <summary>Holds below a number (exclusive).</summary>
    /// <param name="number">The upper bound; of a share 0 to 1.</param>
    /// <returns>The condition.</returns>
    public Condition Below(decimal number) => new LocalNumberCondition(_fact, new NumberBounds { Below = number });

    /// <summary>Holds up to a number (inclusive).</summary>
    /// <param name="number">The upper bound; of a share 0 to 1.</param>
    /// <returns>The condition.</returns>
    public Condition AtMost(decimal number) => new LocalNumberCondition(_fact, new NumberBounds { AtMost = number });

    /// <summary>Holds from one number (inclusive) to another (exclusive).</summary>
    /// <param name="atLeast">The lower bound.</param>
    /// <param name="below">The upper bound.</param>
    /// <returns>The condition.</returns>
    public Condition Between(decimal atLeast, decimal below) => new LocalNumberCondition(_fact, new NumberBounds(atLeast, below));

    /// <summary>Holds when a choice was answered so.</summary>
    /// <param name="answer">The id of the answer.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answer"/> is null.</exception>
    public Condition Is(string answer) => new LocalChoiceCondition(_fact, answer ?? throw new ArgumentNullException(nameof(answer)));
}
