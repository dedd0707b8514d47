using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Conditions;

/// <summary>Holds when a service is present and held by the commune, the zone or the region, as asked.</summary>
internal sealed class HolderCondition : FactCondition
{
    internal HolderCondition(string service, Holder heldBy)
    {
        Service = service;
        HeldBy = heldBy;
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

    private ServiceState State(Situation situation) =>
        situation.Profile.Services.TryGetValue(Service, out var state) ? state : situation.Profile.OtherServices;
}
