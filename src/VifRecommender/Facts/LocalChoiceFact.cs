using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Facts;

/// <summary>A choice among named answers that an overlay declares.</summary>
internal sealed class LocalChoiceFact : LocalFactDefinition
{
    public override FactKind Kind => FactKind.LocalChoice;

    public override FactValue Observe(Situation situation, string id) => FactValue.OfWordOrUnknown(situation.Local(id)?.Choice);

    public override IEnumerable<FactValue> Answers(string id, CommuneProfile profile, AskedFacts asked) =>
        asked.FindLocal(id) is { } shape ? Words(shape.Answers) : [];

    protected override LocalAnswer? Answer(FactValue answer) =>
        answer is { Word: { } word, HeldBy: null } ? LocalAnswer.Of(word) : null;
}
