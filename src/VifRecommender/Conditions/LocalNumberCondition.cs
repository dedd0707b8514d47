using VifRecommender.Facts;
using VifRecommender.Situations;

namespace VifRecommender.Conditions;

/// <summary>Holds when a number that an overlay declares lies within bounds.</summary>
/// <param name="local">The id of the fact.</param>
/// <param name="bounds">The bounds.</param>
internal sealed class LocalNumberCondition(string local, NumberBounds bounds) : FactCondition
{
    /// <summary>The bounds.</summary>
    public NumberBounds Bounds => bounds;

    public override Fact Fact => new(FactKind.LocalNumber, local);

    public override FactTest Asked => FactTest.Within(bounds);

    internal override Truth Test(Situation situation) => bounds.Hold(situation.Local(local)?.Number);
}
