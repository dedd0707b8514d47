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

    public override IEnumerable<CommuneProfile> Answers(string id, CommuneProfile profile, AskedFacts asked) =>
        ProfileWords.Regions.Values.Select(region => profile with { Region = region });
}
