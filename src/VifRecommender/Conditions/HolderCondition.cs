using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Conditions;

/// <summary>Holds when a service is present and held by the commune, the zone or the region, as asked.</summary>
internal sealed class HolderCondition : FactCondition
{
    private readonly int _slot;

    internal HolderCondition(string service, Holder heldBy, int slot = -1)
    {
        Service = service;
        HeldBy = heldBy;
        _slot = slot;
    }

    /// <summary>The service's id.</summary>
    public string Service { get; }

    /// <summary>The holder that is asked for.</summary>
    public Holder HeldBy { get; }

    public override Fact Fact => new(FactKind.Holder, Service);

    public override FactTest Asked => FactTest.Is(HeldBy.ToWord());

    internal override Truth Test(Situation situation) => State(situation) switch
    {
        { Presence: Presence.Present } state => (state.HeldBy == HeldBy).ToTruth(),
        { Presence: Presence.Absent } => Truth.False,
        _ => Truth.Unknown,
    };

    internal override Condition Bind(Vocabulary vocabulary) => new HolderCondition(Service, HeldBy, vocabulary.ServiceSlot(Service));

    private ServiceState State(Situation situation)
    {
        if (_slot >= 0) return situation.StatedAt(_slot);
        return situation.Profile.Services.TryGetValue(Service, out var state) ? state : situation.Profile.OtherServices;
    }
}
