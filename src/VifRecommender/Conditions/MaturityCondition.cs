using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Conditions;

/// <summary>Holds when the level of one dimension, or of the network as a whole, lies within bounds.</summary>
/// <remarks>Immutable and thread-safe. A level that is only known to lie in a range is judged by the whole range.</remarks>
internal sealed class MaturityCondition : FactCondition
{
    private readonly WholeBounds _levels;

    internal MaturityCondition(MaturityDimension? dimension, NumberBounds bounds)
    {
        Dimension = dimension;
        Bounds = bounds;
        _levels = new WholeBounds(bounds);
    }

    /// <summary>The dimension, or <see langword="null"/> for the network as a whole.</summary>
    public MaturityDimension? Dimension { get; }

    /// <summary>The bounds, within 1 to 5.</summary>
    public NumberBounds Bounds { get; }

    public override Fact Fact => Dimension is { } dimension ? new(FactKind.Maturity, dimension.ToWord()) : new(FactKind.OverallMaturity);

    public override FactTest Asked => FactTest.Within(Bounds);

    internal override Truth Test(Situation situation)
    {
        var level = Of(situation);
        return _levels.Hold(level.From, level.To);
    }

    private LevelRange Of(Situation situation) => Dimension is { } dimension ? situation.Level(dimension) : situation.OverallLevel;
}
