using VifRecommender.Facts;
using VifRecommender.Situations;

namespace VifRecommender.Conditions;

/// <summary>Holds when a finding is established.</summary>
internal sealed class FindingCondition : FactCondition
{
    private readonly int _slot;

    internal FindingCondition(string finding, int slot = -1)
    {
        Finding = finding;
        _slot = slot;
    }

    /// <summary>The finding's id.</summary>
    public string Finding { get; }

    public override Fact Fact => new(FactKind.Finding, Finding);

    public override FactTest Asked => FactTest.Is("established");

    internal override Truth Test(Situation situation) => _slot >= 0 ? situation.FindingAt(_slot) : situation.Finding(Finding);

    internal override Condition Bind(Vocabulary vocabulary) => new FindingCondition(Finding, vocabulary.FindingSlot(Finding));
}
