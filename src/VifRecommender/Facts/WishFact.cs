using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Facts;

/// <summary>Whether the council wants a practice. A profile that does not name it says that it is not wished.</summary>
internal sealed class WishFact : FactDefinition
{
    public override FactKind Kind => FactKind.Wish;

    public override bool IsOwnDecision => true;

    public override string Element => "practice";

    public override ChangeKind Change => ChangeKind.BringAbout;

    public override string Name(string id) => "wish:" + id;

    public override IEnumerable<string> Ids(Vocabulary vocabulary) => vocabulary.Practices;

    public override FactValue Observe(Situation situation, string id) => FactValue.OfWord(IsWished(situation.Profile, id) ? "wished" : "not-wished");

    public override IEnumerable<CommuneProfile> Answers(string id, CommuneProfile profile, AskedFacts asked)
    {
        var others = profile.Wishes.IsDefault ? [] : profile.Wishes.Remove(id);
        return [profile with { Wishes = others.Add(id) }, profile with { Wishes = others }];
    }

    private static bool IsWished(CommuneProfile profile, string id) => !profile.Wishes.IsDefaultOrEmpty && profile.Wishes.Contains(id);
}
