using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Facts;

/// <summary>A host's own predicate. Only its condition can read it, and nobody else can be asked.</summary>
internal sealed class CustomFact : FactDefinition
{
    public override FactKind Kind => FactKind.Custom;

    public override bool IsStated => false;

    public override ChangeKind Change => ChangeKind.Given;

    public override string Name(string id) => "custom:" + id;

    public override IEnumerable<string> Ids(Vocabulary vocabulary) => [];

    public override FactValue Observe(Situation situation, string id) => FactValue.Unknown;

    public override IEnumerable<Fact> AskedAs(string id, AskedFacts asked) => [];

    public override IEnumerable<CommuneProfile> Answers(string id, CommuneProfile profile, AskedFacts asked) => [];
}
