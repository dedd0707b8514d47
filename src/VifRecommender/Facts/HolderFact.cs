using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Facts;

/// <summary>Who holds a service. A profile states it with the service's presence, and a service that is not there has no holder.</summary>
internal sealed class HolderFact : FactDefinition
{
    private static readonly ServiceState[] All = [Presence.Present, Presence.Absent, new(Presence.Present, Holder.Zone), new(Presence.Present, Holder.Region)];

    public override FactKind Kind => FactKind.Holder;

    public override string Element => "service";

    public override ChangeKind Change => ChangeKind.BringAbout;

    /// <summary>Whether some condition looks at the holder of a service.</summary>
    public static bool IsAsked(string id, AskedFacts asked) => asked.Contains(new Fact(FactKind.Holder, id));

    /// <summary>The profiles with each holder of a service, and without it.</summary>
    public static IEnumerable<CommuneProfile> States(string id, CommuneProfile profile) => All.Select(state => profile.WithService(id, state));

    public override string Name(string id) => "holder:" + id;

    public override IEnumerable<string> Ids(Vocabulary vocabulary) => vocabulary.Services;

    public override FactValue Observe(Situation situation, string id) => State(situation, id) switch
    {
        { Presence: Presence.Present } state => FactValue.OfWord(state.HeldBy.ToWord()),
        { Presence: Presence.Absent } => FactValue.OfWord("absent"),
        _ => FactValue.Unknown,
    };

    public override IEnumerable<Fact> Open(Situation situation, AskedFacts asked) =>
        base.Open(situation, asked).Where(fact => IsAsked(fact.Id, asked));

    public override Fact Statement(string id) => new(FactKind.Service, id);

    public override IEnumerable<CommuneProfile> Answers(string id, CommuneProfile profile, AskedFacts asked) => States(id, profile);

    // That a service comes or goes is a difference of the service.
    public override bool Differs(FactValue before, FactValue after) => before != after && IsHeld(before) && IsHeld(after);

    private static bool IsHeld(FactValue value) => value.Word is not (null or "absent");

    private static ServiceState State(Situation situation, string id) =>
        situation.Profile.Services.TryGetValue(id, out var state) ? state : situation.Profile.OtherServices;
}
