using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Facts;

/// <summary>What the commune says of a practice.</summary>
internal sealed class PracticeFact : FactDefinition
{
    public override FactKind Kind => FactKind.Practice;

    public override bool IsOwnDecision => true;

    public override string Element => "practice";

    public override ChangeKind Change => ChangeKind.BringAbout;

    public override string Name(string id) => "practice:" + id;

    public override IEnumerable<string> Ids(Vocabulary vocabulary) => vocabulary.Practices;

    public override FactValue Observe(Situation situation, string id) => FactValue.OfWordOrUnknown(situation.Practice(id)?.ToWord());

    // A practice that nothing else hangs on is not asked about: the commune says what it has by itself.
    public override IEnumerable<Fact> Open(Situation situation, AskedFacts asked) =>
        Facts(Ids(situation.Vocabulary).Where(id => asked.Contains(new Fact(Kind, id)) && Observe(situation, id).IsUnknown));

    public override IEnumerable<FactValue> Answers(string id, CommuneProfile profile, AskedFacts asked) =>
        Words(ProfileWords.Statuses.All);

    public override CommuneProfile? With(CommuneProfile profile, string id, FactValue answer) => answer switch
    {
        { IsUnknown: true } => profile with { Practices = profile.Practices.Remove(id) },
        { Word: { } word, HeldBy: null } when ProfileWords.Statuses.TryGet(word, out var status) => profile.WithPractice(id, status),
        _ => null,
    };

    public override IEnumerable<CommuneProfile> Changes(string id, CommuneProfile profile, AskedFacts asked) =>
        [profile with { Practices = profile.Practices.Remove(id) }];

    public override int Effort(FactValue from, FactValue to) => 1;
}
