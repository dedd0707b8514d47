using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Facts;

/// <summary>The level in one dimension of maturity.</summary>
internal sealed class MaturityFact : FactDefinition
{
    public override FactKind Kind => FactKind.Maturity;

    public override ChangeKind Change => ChangeKind.BringAbout;

    public override string Name(string id) => "maturity:" + id;

    public override IEnumerable<string> Ids(Vocabulary vocabulary) => ProfileWords.Dimensions.All;

    public override FactValue Observe(Situation situation, string id) =>
        ProfileWords.Dimensions.TryGet(id, out var dimension) ? FactValue.OfLevel(situation.Level(dimension)) : FactValue.Unknown;

    // A level that is known to lie in a range is asked, too.
    public override IEnumerable<Fact> Open(Situation situation, AskedFacts asked) =>
        Facts(Ids(situation.Vocabulary)
            .Where(id => ProfileWords.Dimensions.TryGet(id, out var dimension) && !situation.Level(dimension).IsKnown));

    public override IEnumerable<FactValue> Answers(string id, CommuneProfile profile, AskedFacts asked)
    {
        if (!ProfileWords.Dimensions.TryGet(id, out _)) yield break;
        for (var level = NetworkMaturity.Lowest; level <= NetworkMaturity.Highest; level++) yield return FactValue.OfNumber(level);
    }

    public override CommuneProfile? With(CommuneProfile profile, string id, FactValue answer)
    {
        if (!ProfileWords.Dimensions.TryGet(id, out var dimension)) return null;
        return answer switch
        {
            { IsUnknown: true } => profile with { NetworkMaturity = profile.NetworkMaturity.With(dimension, null) },
            { Number: >= NetworkMaturity.Lowest and <= NetworkMaturity.Highest and var level, UpTo: null }
                when decimal.Truncate(level) == level =>
                profile with { NetworkMaturity = profile.NetworkMaturity.With(dimension, (int)level) },
            _ => null,
        };
    }

    /// <summary>A step of one level takes as much as a service.</summary>
    public override int Effort(FactValue from, FactValue to) => 3 * Math.Max(1, (int)((to.Number ?? 0) - (from.Number ?? 0)));

    public override bool IsStepBack(FactValue from, FactValue to) => to.Number < (from.UpTo ?? from.Number ?? 0);

    public override bool IsMovedBy(Effects effects, string id) => LevelOf(effects, id) is not null;

    /// <summary>A lower bound is met by the level that is reached at least; an upper bound is met by nothing that raises.</summary>
    public override bool IsMetBy(Effects effects, string id, FactTest test) =>
        (test.IsNegated ? test.Bounds.Until : test.Bounds.From) is { } least
        && (test.IsNegated ? test.Bounds.From : test.Bounds.Until) is null
        && LevelOf(effects, id) is { } level && least.IsPassedBy(level);

    private static int? LevelOf(Effects effects, string id) =>
        ProfileWords.Dimensions.TryGet(id, out var dimension) ? effects.Levels[(int)dimension] : null;
}
