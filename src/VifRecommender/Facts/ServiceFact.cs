using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Facts;

/// <summary>A service or foundation. Its value names the holder where that is another than the commune.</summary>
internal sealed class ServiceFact : FactDefinition
{
    public override FactKind Kind => FactKind.Service;

    public override string Element => "service";

    public override ChangeKind Change => ChangeKind.BringAbout;

    public override string Name(string id) => "service:" + id;

    public override IEnumerable<string> Ids(Vocabulary vocabulary) => vocabulary.Services;

    public override FactValue Observe(Situation situation, string id)
    {
        if (situation.Profile.Services.TryGetValue(id, out var state)
            && state is { Presence: Presence.Present, HeldBy: not Holder.Commune })
        {
            return FactValue.OfWord("present", state.HeldBy.ToWord());
        }

        return FactValue.OfTruth(situation.Service(id), "present", "absent");
    }

    // A holder outside the commune may not be able to serve it: that is known, and no question.
    public override IEnumerable<Fact> Open(Situation situation, AskedFacts asked) =>
        Facts(situation.Vocabulary.Services.Where(id => situation.Service(id) == Truth.Unknown));

    /// <summary>Where some condition looks at the holder, it is asked who holds the service: that settles presence too.</summary>
    public override IEnumerable<Fact> AskedAs(string id, AskedFacts asked) =>
        [HolderFact.IsAsked(id, asked) ? new Fact(FactKind.Holder, id) : new Fact(Kind, id)];

    public override IEnumerable<FactValue> Answers(string id, CommuneProfile profile, AskedFacts asked) =>
        Words("present", "absent");

    public override CommuneProfile? With(CommuneProfile profile, string id, FactValue answer) => answer switch
    {
        { IsUnknown: true } => profile.WithService(id, Presence.Unknown),
        { Word: "absent", HeldBy: null } => profile.WithService(id, Presence.Absent),
        { Word: "present", HeldBy: null } => profile.WithService(id, Presence.Present),
        { Word: "present", HeldBy: { } word } when ProfileWords.Holders.TryGet(word, out var holder) =>
            profile.WithService(id, new(Presence.Present, holder)),
        _ => null,
    };

    public override IEnumerable<CommuneProfile> Changes(string id, CommuneProfile profile, AskedFacts asked) =>
        HolderFact.IsAsked(id, asked) ? FactDefinitions.Of(FactKind.Holder).Answered(id, profile, asked) : Answered(id, profile, asked);

    public override bool IsStepBack(FactValue from, FactValue to) => to.Word == "absent";

    // Another holder is a difference of the holder.
    public override bool Differs(FactValue before, FactValue after) => before.Word != after.Word;

    /// <summary>Whether a test is met by the presence of the service.</summary>
    public static bool AsksForPresence(FactTest test) => test.Word == (test.IsNegated ? "absent" : "present");

    public override bool IsMovedBy(Effects effects, string id) => effects.Services.Contains(id, StringComparer.Ordinal);

    public override bool IsMetBy(Effects effects, string id, FactTest test) => AsksForPresence(test) && IsMovedBy(effects, id);
}
