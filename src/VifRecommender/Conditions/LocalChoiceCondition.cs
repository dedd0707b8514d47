using VifRecommender.Facts;
using VifRecommender.Situations;

namespace VifRecommender.Conditions;

/// <summary>Holds when a choice that an overlay declares was answered so.</summary>
/// <param name="local">The id of the fact.</param>
/// <param name="answer">The id of the answer.</param>
internal sealed class LocalChoiceCondition(string local, string answer) : FactCondition
{
    /// <summary>The id of the answer.</summary>
    public string Answer => answer;

    public override Fact Fact => new(FactKind.LocalChoice, local);

    public override FactTest Asked => FactTest.Is(answer);

    internal override Truth Test(Situation situation) =>
        situation.Local(local) is { Choice: { } choice } ? (choice == answer).ToTruth() : Truth.Unknown;
}
