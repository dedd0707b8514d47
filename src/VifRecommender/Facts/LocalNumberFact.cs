using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Facts;

/// <summary>A share, a count or an amount that an overlay declares.</summary>
internal sealed class LocalNumberFact : LocalFactDefinition
{
    public override FactKind Kind => FactKind.LocalNumber;

    public override bool IsNumber => true;

    public override FactValue Observe(Situation situation, string id) =>
        situation.Local(id) is { Number: { } number } ? FactValue.OfNumber(number) : FactValue.Unknown;

    /// <summary>One on each side of every number that conditions compare it with.</summary>
    public override IEnumerable<FactValue> Answers(string id, CommuneProfile profile, AskedFacts asked)
    {
        var edges = asked.LocalThresholds(id);
        if (edges.Length == 0 || asked.FindLocal(id) is not { } shape) return [];
        var numbers = shape.Kind switch
        {
            LocalFactKind.Count => edges.Select(edge => edge.FirstWhole()).Prepend(0),
            LocalFactKind.Share => AskedFacts.OnEachSide(edges, most: 1),
            _ => AskedFacts.OnEachSide(edges),
        };
        return Numbers([.. numbers.Where(number => number >= 0 && shape.Fits(LocalAnswer.Of(number))).Distinct()]);
    }

    protected override LocalAnswer? Answer(FactValue answer) =>
        answer is { Number: >= 0 and var number, UpTo: null } ? LocalAnswer.Of(number) : null;
}
