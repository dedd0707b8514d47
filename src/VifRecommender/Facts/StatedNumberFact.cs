using VifRecommender.Profiles;

namespace VifRecommender.Facts;

/// <summary>A number that a profile states as it is asked for: one of <see cref="ProfileNumbers"/>.</summary>
/// <param name="kind">The kind of fact.</param>
/// <param name="number">The number.</param>
/// <param name="change">What can be done about it.</param>
internal class StatedNumberFact(FactKind kind, ProfileNumber number, ChangeKind change) : NumberFact
{
    private readonly string _name = number.Path.Replace('.', ':');

    public sealed override FactKind Kind => kind;

    public sealed override ChangeKind Change => change;

    public sealed override bool IsWhole => number.IsWhole;

    public override int MostAsked => number.To;

    public sealed override string Name(string id) => _name;

    public sealed override decimal? Number(CommuneProfile profile) => number.Of(profile);

    public override int? Whole(CommuneProfile profile) => number.WholeOf(profile);

    /// <summary>One on each side of every threshold; none where no condition asks for it.</summary>
    public override IEnumerable<FactValue> Answers(string id, CommuneProfile profile, AskedFacts asked) =>
        IsWhole ? Counts(asked.WholeThresholds(Kind)) : Numbers(asked.Amounts(Kind));

    private IEnumerable<FactValue> Counts(List<int> thresholds)
    {
        if (thresholds.Count == 0) yield break;
        yield return FactValue.OfNumber(number.From);
        foreach (var count in thresholds)
        {
            if (count != number.From) yield return FactValue.OfNumber(count);
        }
    }

    protected sealed override CommuneProfile? With(CommuneProfile profile, decimal? count) => number.With(profile, count);
}
