using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Facts;

/// <summary>What the group is with which the commune acts. No condition looks at it; the scales of practices do.</summary>
internal sealed class PartnershipKindFact : FactDefinition
{
    public override FactKind Kind => FactKind.PartnershipKind;

    public override ChangeKind Change => ChangeKind.Given;

    public override string Name(string id) => "partnership:kind";

    public override IEnumerable<string> Ids(Vocabulary vocabulary) => [""];

    public override FactValue Observe(Situation situation, string id) =>
        situation.Profile.Partnership is { } partnership ? FactValue.OfWord(ProfileWords.PartnershipKinds[partnership.Kind]) : FactValue.Unknown;

    // What the group is says nothing while nobody knows how many people live there, so the size is asked, and the form asks for both.
    public override IEnumerable<Fact> Open(Situation situation, AskedFacts asked) => [];

    public override IEnumerable<CommuneProfile> Answers(string id, CommuneProfile profile, AskedFacts asked)
    {
        if (profile.Partnership is not { } partnership) return [];
        return ProfileWords.PartnershipKinds.Values.Select(kind => profile with { Partnership = partnership with { Kind = kind } });
    }
}
