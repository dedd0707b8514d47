using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Facts;

/// <summary>The level of the network as a whole: it follows from those of the dimensions.</summary>
internal sealed class OverallMaturityFact : DerivedFact
{
    public override FactKind Kind => FactKind.OverallMaturity;

    public override ChangeKind Change => ChangeKind.BringAbout;

    public override string Name(string id) => "maturity:overall";

    public override IEnumerable<string> Ids(Vocabulary vocabulary) => [""];

    public override FactValue Observe(Situation situation, string id) => FactValue.OfLevel(situation.OverallLevel);

    public override IEnumerable<Fact> AskedAs(string id, AskedFacts asked)
    {
        foreach (var word in ProfileWords.Dimensions.All) yield return new Fact(FactKind.Maturity, word);
    }

    // It follows from the levels of all dimensions, so that no one practice alone settles it.
    public override bool IsMovedBy(Effects effects, string id) => effects.RaiseLevels;
}
