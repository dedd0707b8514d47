using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Facts;

/// <summary>The region.</summary>
internal sealed class RegionFact : FactDefinition
{
    public override FactKind Kind => FactKind.Region;

    public override ChangeKind Change => ChangeKind.Given;

    public override string Name(string id) => "region";

    public override IEnumerable<string> Ids(Vocabulary vocabulary) => [""];

    public override FactValue Observe(Situation situation, string id) => FactValue.OfWordOrUnknown(situation.Profile.Region?.ToWord());

    public override IEnumerable<FactValue> Answers(string id, CommuneProfile profile, AskedFacts asked) =>
        Words(ProfileWords.Regions.All);

    public override CommuneProfile? With(CommuneProfile profile, string id, FactValue answer) => answer switch
    {
        { IsUnknown: true } => profile with { Region = null },
        { Word: { } word, HeldBy: null } when ProfileWords.Regions.TryGet(word, out var region) => profile with { Region = region },
        _ => null,
    };
}
