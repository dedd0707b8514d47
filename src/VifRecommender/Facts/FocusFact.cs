using VifRecommender.Naming;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Facts;

/// <summary>Whether the commune puts weight on a domain. A profile that does not name it says that it does not.</summary>
internal sealed class FocusFact : FactDefinition
{
    public override FactKind Kind => FactKind.Focus;

    public override bool IsOwnDecision => true;

    public override ChangeKind Change => ChangeKind.BringAbout;

    public override string Name(string id) => "focus:" + id;

    public override IEnumerable<string> Ids(Vocabulary vocabulary) => ProfileWords.Domains.All;

    public override FactValue Observe(Situation situation, string id) =>
        FactValue.OfWord(IsFocus(situation.Profile, id) ? "in-focus" : "not-in-focus");

    public override IEnumerable<FactValue> Answers(string id, CommuneProfile profile, AskedFacts asked) =>
        ProfileWords.Domains.TryGet(id, out _) ? Words("in-focus", "not-in-focus") : Words();

    public override CommuneProfile? With(CommuneProfile profile, string id, FactValue answer)
    {
        if (!ProfileWords.Domains.TryGet(id, out var domain)) return null;
        var others = profile.Focus.IsDefault ? [] : profile.Focus.Remove(domain);
        return answer switch
        {
            { IsUnknown: true } or { Word: "not-in-focus" } => profile with { Focus = others },
            { Word: "in-focus" } => profile with { Focus = others.Add(domain) },
            _ => null,
        };
    }

    private static bool IsFocus(CommuneProfile profile, string id) =>
        ProfileWords.Domains.TryGet(id, out var domain) && !profile.Focus.IsDefaultOrEmpty && profile.Focus.Has(domain);
}
