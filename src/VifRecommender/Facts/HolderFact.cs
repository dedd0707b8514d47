using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Facts;

/// <summary>Who holds a service. A profile states it with the service's presence, and a service that is not there has no holder.</summary>
internal sealed class HolderFact : FactDefinition
{
    public override FactKind Kind => FactKind.Holder;

    public override string Element => "service";

    public override ChangeKind Change => ChangeKind.BringAbout;

    /// <summary>Whether some condition looks at the holder of a service.</summary>
    public static bool IsAsked(string id, AskedFacts asked) => asked.Contains(new Fact(FactKind.Holder, id));

    public override string Name(string id) => "holder:" + id;

    public override IEnumerable<string> Ids(Vocabulary vocabulary) => vocabulary.Services;

    public override FactValue Observe(Situation situation, string id) => State(situation, id) switch
    {
        { Presence: Presence.Present } state => FactValue.OfWord(state.HeldBy.ToWord()),
        { Presence: Presence.Absent } => FactValue.OfWord("absent"),
        _ => FactValue.Unknown,
    };

    public override IEnumerable<Fact> Open(Situation situation, AskedFacts asked) =>
        Facts(Ids(situation.Vocabulary).Where(id => IsAsked(id, asked) && Observe(situation, id).IsUnknown));

    public override Fact Statement(string id) => new(FactKind.Service, id);

    public override IEnumerable<FactValue> Answers(string id, CommuneProfile profile, AskedFacts asked) =>
        Words("commune", "absent", "zone", "region");

    public override CommuneProfile? With(CommuneProfile profile, string id, FactValue answer) => answer switch
    {
        { IsUnknown: true } => profile.WithService(id, Presence.Unknown),
        { Word: "absent", HeldBy: null } => profile.WithService(id, Presence.Absent),
        { Word: { } word, HeldBy: null } when ProfileWords.Holders.TryGet(word, out var holder) =>
            profile.WithService(id, new(Presence.Present, holder)),
        _ => null,
    };

    // That a service comes or goes is a difference of the service.
    public override bool Differs(FactValue before, FactValue after) => before != after && IsHeld(before) && IsHeld(after);

    private static bool IsHeld(FactValue value) => value.Word is not (null or "absent");

    private static ServiceState State(Situation situation, string id) =>
        situation.Profile.Services.TryGetValue(id, out var state) ? state : situation.Profile.OtherServices;
}
