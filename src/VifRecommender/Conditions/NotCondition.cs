using System.Collections.Immutable;
using VifRecommender.Facts;
using VifRecommender.Situations;

namespace VifRecommender.Conditions;

/// <summary>Holds when its part does not; unknown stays unknown.</summary>
internal sealed class NotCondition(Condition part) : Condition
{
    public override ConditionKind Kind => ConditionKind.Not;

    public override ImmutableArray<Condition> Parts { get; } = [part];

    public Condition Part { get; } = part;

    public override T Accept<T>(IConditionVisitor<T> visitor) => NotNull(visitor).Not(Part);

    internal override Truth Test(Situation situation) => Part.Test(situation).Not();

    internal override void Trace(Situation situation, bool negated, ImmutableArray<FactTrace>.Builder trace) =>
        Part.Trace(situation, !negated, trace);

    internal override Condition Bind(Vocabulary vocabulary) => new NotCondition(Part.Bind(vocabulary));

    internal override void AddLeaves(List<ConditionLeaf> leaves, bool negated) => Part.AddLeaves(leaves, !negated);

    internal override Condition PushNegation(bool negated) => Part.PushNegation(!negated);

    internal override IEnumerable<Condition> Conjuncts() => [this];

    internal override bool Lacks(Situation situation, int service, bool negated) => Part.Lacks(situation, service, !negated);
}
