using VifRecommender.Facts;
using VifRecommender.Situations;

namespace VifRecommender.Conditions;

/// <summary>Holds when a service is present (with a holder that can serve the commune), or when it is absent.</summary>
internal sealed class ServiceCondition : FactCondition
{
    internal ServiceCondition(string service, bool isPresent, int slot = -1)
    {
        Service = service;
        IsPresent = isPresent;
        Slot = slot;
    }

    /// <summary>The service's id.</summary>
    public string Service { get; }

    /// <summary>Whether presence is asked for; otherwise absence.</summary>
    public bool IsPresent { get; }

    public override Fact Fact => new(FactKind.Service, Service);

    /// <summary>
    /// The service's place in the vocabulary; -1 where the condition is not bound to one, or the vocabulary has no such service.
    /// </summary>
    internal int Slot { get; }

    public override FactTest Asked => FactTest.Is(IsPresent ? "present" : "absent");

    internal override Truth Test(Situation situation)
    {
        var truth = Slot >= 0 ? situation.ServiceAt(Slot) : situation.Service(Service);
        return IsPresent ? truth : truth.Not();
    }

    internal override Condition Bind(Vocabulary vocabulary) => new ServiceCondition(Service, IsPresent, vocabulary.ServiceSlot(Service));

    internal override bool Lacks(Situation situation, int service, bool negated) => Slot == service && IsOpen(situation, negated);
}
