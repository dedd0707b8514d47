using VifRecommender.Conditions;
using VifRecommender.Evaluation;
using VifRecommender.Profiles;

namespace VifRecommender.Analysis;

/// <summary>All answers to a fact between which some condition of the catalogue can tell the difference.</summary>
internal static class Answers
{
    private static readonly ServiceState[] ServiceStates = [Presence.Present, Presence.Absent, new(Presence.Present, Holder.Zone), new(Presence.Present, Holder.Region)];

    private static readonly PracticeStatus[] Statuses = [PracticeStatus.InPlace, PracticeStatus.InProgress, PracticeStatus.Planned, PracticeStatus.Dismissed];

    private static readonly Language[] Languages = [Language.French, Language.Dutch, Language.German];

    /// <summary>The facts to ask so that a test is decided.</summary>
    public static IEnumerable<Fact> Facts(FactCondition leaf) => leaf.Fact.Kind switch
    {
        FactKind.Holder => [new Fact(FactKind.Service, leaf.Fact.Id)],
        FactKind.Language => [new Fact(FactKind.Language)],
        FactKind.OverallMaturity => Words.Dimensions.All.Select(word => new Fact(FactKind.Maturity, word)),
        _ => [leaf.Fact],
    };

    public static IEnumerable<CommuneProfile> To(Fact fact, EvaluationPlan plan, CommuneProfile profile) => fact.Kind switch
    {
        FactKind.Service => ServiceStates.Select(state => profile.WithService(fact.Id, state)),
        FactKind.Practice => Statuses.Select(status => profile.WithPractice(fact.Id, status)),
        FactKind.Language => Languages.Select(language => profile with { Languages = [language] }),
        FactKind.PartnershipCommunes => plan.WholeThresholds(fact.Kind).Prepend(1)
            .Select(number => profile with { Partnership = (profile.Partnership ?? new Partnership()) with { Communes = number } }),
        // A service that is present by the commune alone would not tell all holders apart, so services are answered above.
        _ => PossibleAnswers.To(fact, plan, profile),
    };
}
