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

    public override FactValue Observe(Situation situation, string id) =>
        FactValue.OfWord(IsWished(situation.Profile, id) ? "wished" : "not-wished");

    public override IEnumerable<FactValue> Answers(string id, CommuneProfile profile, AskedFacts asked) =>
        Words("wished", "not-wished");

    public override CommuneProfile? With(CommuneProfile profile, string id, FactValue answer)
    {
        var others = profile.Wishes.IsDefault ? [] : profile.Wishes.Remove(id);
        return answer switch
        {
            { IsUnknown: true } or { Word: "not-wished" } => profile with { Wishes = others },
            { Word: "wished" } => profile with { Wishes = others.Add(id) },
            _ => null,
        };
    }

    private static bool IsWished(CommuneProfile profile, string id) => !profile.Wishes.IsDefaultOrEmpty && profile.Wishes.Contains(id);
}
