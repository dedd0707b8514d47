using VifRecommender.Facts;
using VifRecommender.Situations;

namespace VifRecommender.Conditions;

/// <summary>Holds when a local fact is present.</summary>
internal sealed class SignalCondition : FactCondition
{
    private readonly int _slot;

    internal SignalCondition(string signal, int slot = -1)
    {
        Signal = signal;
        _slot = slot;
    }

    /// <summary>The signal's id.</summary>
    public string Signal { get; }

    public override Fact Fact => new(FactKind.Signal, Signal);

    public override FactTest Asked => FactTest.Is("present");

    internal override Truth Test(Situation situation) => _slot >= 0 ? situation.SignalAt(_slot) : situation.Signal(Signal);

    internal override Condition Bind(Vocabulary vocabulary) => new SignalCondition(Signal, vocabulary.SignalSlot(Signal));
}
