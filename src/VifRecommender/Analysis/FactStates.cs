using VifRecommender.Catalogues;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Facts;
using VifRecommender.Profiles;

namespace VifRecommender.Analysis;

/// <summary>
/// The states in which a profile can be with regard to one fact: its possible answers, and where unknown matters that it stays unknown,
/// or is
/// known in part because a partnership or a practice in place says something of it.
/// </summary>
internal sealed class FactStates(EvaluationPlan plan, AskedFacts asked, bool withUnknown, bool withScales)
{
    private static readonly MaturityDimension[] Inherited = [MaturityDimension.Coordination, MaturityDimension.People,
        MaturityDimension.Risk];

    /// <summary>
    /// The lowest level, and those at which a test changes its answer; the level as a whole is at most one above some dimensions.
    /// </summary>
    private readonly int[] _levels =
    [
        .. asked.WholeThresholds(FactKind.Maturity)
            .Concat(asked.WholeThresholds(FactKind.OverallMaturity).SelectMany(level => new[] { level - 1, level }))
            .Prepend(NetworkMaturity.Lowest).Where(level => level is >= NetworkMaturity.Lowest and <= NetworkMaturity.Highest).Distinct()
            .OrderBy(level => level),
    ];

    /// <summary>The profiles, each with the facts that are decided by it beside this one.</summary>
    public IEnumerable<(CommuneProfile Profile, Fact? Also)> Of(Fact fact, CommuneProfile profile, Func<Fact, bool> isDecided)
    {
        foreach (var answered in Answers(fact, profile)) yield return (answered, null);
        if (!withUnknown) yield break;
        yield return (LeftUnknown(fact, profile), null);
        foreach (var state in KnownInPart(fact, profile, isDecided)) yield return state;
    }

    private IEnumerable<CommuneProfile> Answers(Fact fact, CommuneProfile profile) => fact.Kind switch
    {
        FactKind.PartnershipPopulation => Groups(profile),
        FactKind.Maturity when ProfileWords.Dimensions.TryGet(fact.Id, out var dimension) =>
            _levels.Select(level => profile with { NetworkMaturity = profile.NetworkMaturity.With(dimension, level) }),
        // A file may also state English alone, the language of texts: then it is none of the others.
        FactKind.Language => fact.Definition.Answered(fact.Id, profile, asked).Append(profile with { Languages = [Language.English] }),
        _ => fact.Definition.Answered(fact.Id, profile, asked),
    };

    /// <summary>A group can be of any size: a profile in which it has fewer inhabitants than the commune is odd, and possible.</summary>
    private IEnumerable<CommuneProfile> Groups(CommuneProfile profile)
    {
        var sizes = asked.WholeThresholds(FactKind.PartnershipPopulation).Prepend(0).Append(profile.Population).Distinct()
            .OrderBy(size => size < profile.Population).ThenBy(size => size);
        // Only the inhabitants of a police zone say whether it is large enough for what a zone does.
        PartnershipKind[] kinds = withScales ? [PartnershipKind.PoliceZone, PartnershipKind.Intercommunal] : [PartnershipKind.PoliceZone];
        return sizes.SelectMany(size => kinds.Select(
            kind => profile with { Partnership = (profile.Partnership ?? new Partnership()) with { Population = size, Kind = kind } }));
    }

    /// <summary>A service that is unknown by name stays so, whatever is said of the unlisted ones.</summary>
    private static CommuneProfile LeftUnknown(Fact fact, CommuneProfile profile) =>
        fact.Kind is FactKind.Service or FactKind.Holder ? profile.WithService(fact.Id, Presence.Unknown) : profile;

    private IEnumerable<(CommuneProfile Profile, Fact? Also)> KnownInPart(Fact fact, CommuneProfile profile, Func<Fact, bool> isDecided) =>
        fact.Kind switch
        {
            FactKind.Maturity when ProfileWords.Dimensions.TryGet(fact.Id, out var dimension) => Inherited.Contains(dimension)
                ? _levels.Where(level => level is > NetworkMaturity.Lowest and < NetworkMaturity.Highest)
                    .Select(level => (Inherit(profile, dimension, level), (Fact?)null))
                : InPlace(profile, practice => practice.Raises.Any(raised => raised.Dimension == dimension), isDecided),
            FactKind.Holder => InPlace(profile, practice => practice.Delivers.Contains(fact.Id), isDecided)
                .SelectMany(state => new[] { state, (state.Profile with { OtherServices = Presence.Absent }, state.Also) }),
            _ => [],
        };

    private static CommuneProfile Inherit(CommuneProfile profile, MaturityDimension dimension, int level)
    {
        var partnership = profile.Partnership ?? new Partnership();
        return profile with { Partnership = partnership with { Maturity = partnership.Maturity.With(dimension, level) } };
    }

    private IEnumerable<(CommuneProfile Profile, Fact? Also)> InPlace(CommuneProfile profile, Func<Practice, bool> brings,
        Func<Fact, bool> isDecided) =>
        plan.Catalogue.Practices.Where(brings).Select(practice => new Fact(FactKind.Practice, practice.Id)).Where(each => !isDecided(each))
            .Select(each => (profile.WithPractice(each.Id, PracticeStatus.InPlace), (Fact?)each));
}
