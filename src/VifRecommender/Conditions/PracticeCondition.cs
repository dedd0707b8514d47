using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Conditions;

/// <summary>
/// Holds when the commune says that a practice is in place, in progress, planned or dismissed, as asked. A practice that it does not
/// mention is unknown.
/// </summary>
internal sealed class PracticeCondition : FactCondition
{
    private readonly int _slot;

    internal PracticeCondition(string practice, PracticeStatus status, int slot = -1)
    {
        Practice = practice;
        Status = status;
        _slot = slot;
    }

    /// <summary>The practice's id.</summary>
    public string Practice { get; }

    /// <summary>The status that is asked for.</summary>
    public PracticeStatus Status { get; }

    public override Fact Fact => new(FactKind.Practice, Practice);

    public override FactTest Asked => FactTest.Is(Status.ToWord());

    internal override Truth Test(Situation situation) => Of(situation) is { } status ? (status == Status).ToTruth() : Truth.Unknown;

    internal override Condition Bind(Vocabulary vocabulary) => new PracticeCondition(Practice, Status, vocabulary.PracticeSlot(Practice));

    private PracticeStatus? Of(Situation situation) => _slot >= 0 ? situation.PracticeAt(_slot) : situation.Practice(Practice);
}
