using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Facts;

/// <summary>A local fact that changes good advice.</summary>
internal sealed class SignalFact : FactDefinition
{
    public override FactKind Kind => FactKind.Signal;

    public override string Element => "signal";

    public override ChangeKind Change => ChangeKind.Given;

    public override string Name(string id) => "signal:" + id;

    public override IEnumerable<string> Ids(Vocabulary vocabulary) => vocabulary.Signals;

    public override FactValue Observe(Situation situation, string id) => FactValue.OfTruth(situation.Signal(id), "present", "absent");

    public override IEnumerable<FactValue> Answers(string id, CommuneProfile profile, AskedFacts asked) =>
        Words("present", "absent");

    public override CommuneProfile? With(CommuneProfile profile, string id, FactValue answer) => answer switch
    {
        { IsUnknown: true } => profile.WithSignal(id, Presence.Unknown),
        { Word: "present", HeldBy: null } => profile.WithSignal(id, Presence.Present),
        { Word: "absent", HeldBy: null } => profile.WithSignal(id, Presence.Absent),
        _ => null,
    };
}
