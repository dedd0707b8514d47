using VifRecommender.Situations;

namespace VifRecommender.Facts;

/// <summary>A host's own predicate. Only its condition can read it.</summary>
internal sealed class CustomFact : DerivedFact
{
    public override FactKind Kind => FactKind.Custom;

    public override ChangeKind Change => ChangeKind.Given;

    public override string Name(string id) => "custom:" + id;

    public override IEnumerable<string> Ids(Vocabulary vocabulary) => [];

    public override FactValue Observe(Situation situation, string id) => FactValue.Unknown;
}
