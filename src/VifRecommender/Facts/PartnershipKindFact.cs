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
        situation.Profile.Partnership is { } partnership ? FactValue.OfWord(ProfileWords.PartnershipKinds[partnership.Kind])
            : FactValue.Unknown;

    // What the group is says nothing while nobody knows how many people live there, so the size is asked, and the form asks for both.
    public override IEnumerable<Fact> Open(Situation situation, AskedFacts asked) => Facts([]);

    public override IEnumerable<FactValue> Answers(string id, CommuneProfile profile, AskedFacts asked) =>
        Words(profile.Partnership is null ? [] : ProfileWords.PartnershipKinds.All);

    // A partnership is always of some kind, so that only where there is none the kind is unknown.
    public override CommuneProfile? With(CommuneProfile profile, string id, FactValue answer) => answer switch
    {
        { IsUnknown: true } when profile.Partnership is null => profile,
        { Word: { } word, HeldBy: null } when ProfileWords.PartnershipKinds.TryGet(word, out var kind) =>
            profile with { Partnership = (profile.Partnership ?? new Partnership()) with { Kind = kind } },
        _ => null,
    };
}
