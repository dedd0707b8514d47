using VifRecommender.Facts;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Conditions;

/// <summary>Holds when a regional structure is present, announced or absent, as asked.</summary>
internal sealed class StructureCondition : FactCondition
{
    private readonly int _slot;

    internal StructureCondition(string structure, StructurePresence presence, int slot = -1)
    {
        Structure = structure;
        Presence = presence;
        _slot = slot;
    }

    /// <summary>The structure's id.</summary>
    public string Structure { get; }

    /// <summary>What is asked for; never unknown.</summary>
    public StructurePresence Presence { get; }

    public override Fact Fact => new(FactKind.Structure, Structure);

    public override FactTest Asked => FactTest.Is(Presence.ToWord());

    internal override Truth Test(Situation situation)
    {
        var presence = Of(situation);
        return presence == StructurePresence.Unknown ? Truth.Unknown : (presence == Presence).ToTruth();
    }

    internal override Condition Bind(Vocabulary vocabulary) =>
        new StructureCondition(Structure, Presence, vocabulary.StructureSlot(Structure));

    private StructurePresence Of(Situation situation) => _slot >= 0 ? situation.StructureAt(_slot) : situation.Structure(Structure);
}
