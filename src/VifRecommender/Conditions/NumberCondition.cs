using VifRecommender.Facts;
using VifRecommender.Situations;

namespace VifRecommender.Conditions;

/// <summary>Holds when a number of the profile lies within bounds: population, partnership, capacity or recorded reports.</summary>
internal sealed class NumberCondition : FactCondition
{
    private readonly NumberFact _number;
    private readonly WholeBounds _whole;

    internal NumberCondition(FactKind measure, NumberBounds bounds)
    {
        Measure = measure;
        Bounds = bounds;
        _number = (NumberFact)FactDefinitions.Of(measure);
        _whole = new WholeBounds(bounds);
    }

    internal NumberFact Number => _number;

    /// <summary>What is measured: one of the kinds of fact that are numbers.</summary>
    public FactKind Measure { get; }

    /// <summary>The bounds.</summary>
    public NumberBounds Bounds { get; }

    public override Fact Fact => new(Measure);

    public override FactTest Asked => FactTest.Within(Bounds);

    internal override Truth Test(Situation situation) =>
        _number.IsWhole ? _whole.Hold(_number.Whole(situation.Profile)) : Bounds.Hold(_number.Number(situation.Profile));
}
