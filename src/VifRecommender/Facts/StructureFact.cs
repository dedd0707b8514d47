using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Facts;

/// <summary>A regional structure.</summary>
internal sealed class StructureFact : FactDefinition
{
    public override FactKind Kind => FactKind.Structure;

    public override string Element => "regional structure";

    public override ChangeKind Change => ChangeKind.Given;

    public override string Name(string id) => "structure:" + id;

    public override IEnumerable<string> Ids(Vocabulary vocabulary) => vocabulary.Structures;

    public override FactValue Observe(Situation situation, string id) =>
        situation.Structure(id) is var presence and not StructurePresence.Unknown ? FactValue.OfWord(presence.ToWord()) : FactValue.Unknown;

    public override IEnumerable<FactValue> Answers(string id, CommuneProfile profile, AskedFacts asked) =>
        Words("present", "announced", "absent");

    public override CommuneProfile? With(CommuneProfile profile, string id, FactValue answer) => answer switch
    {
        { IsUnknown: true } => profile.WithStructure(id, StructurePresence.Unknown),
        { Word: { } word, HeldBy: null }
            when ProfileWords.StructurePresences.TryGet(word, out var presence) && presence != StructurePresence.Unknown =>
            profile.WithStructure(id, presence),
        _ => null,
    };
}
