using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Facts;

/// <summary>A fact that no profile states: it follows from others, or only a host knows it. Nobody can be asked.</summary>
internal abstract class DerivedFact : FactDefinition
{
    public sealed override bool IsStated => false;

    public override IEnumerable<Fact> Open(Situation situation, AskedFacts asked) => Facts([]);

    public override IEnumerable<Fact> AskedAs(string id, AskedFacts asked) => Facts([]);

    public sealed override IEnumerable<FactValue> Answers(string id, CommuneProfile profile, AskedFacts asked) => Words();

    public sealed override CommuneProfile? With(CommuneProfile profile, string id, FactValue answer) => null;
}
