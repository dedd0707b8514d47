using VifRecommender.Situations;

namespace VifRecommender.Facts;

/// <summary>A finding of the diagnosis: it follows from the facts that its rules look at.</summary>
internal sealed class FindingFact : DerivedFact
{
    public override FactKind Kind => FactKind.Finding;

    public override string Element => "finding";

    public override ChangeKind Change => ChangeKind.BringAbout;

    public override string Name(string id) => "finding:" + id;

    public override IEnumerable<string> Ids(Vocabulary vocabulary) => vocabulary.Findings;

    public override FactValue Observe(Situation situation, string id) =>
        FactValue.OfTruth(situation.Finding(id), "established", "not-established");
}
