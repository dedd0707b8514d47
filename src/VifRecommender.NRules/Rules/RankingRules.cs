using System.Collections.Immutable;
using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using VifRecommender.Catalogues;
using VifRecommender.NRules.Facts;
using VifRecommender.NRules.Patterns;
using static VifRecommender.NRules.Rules.Lambdas;

namespace VifRecommender.NRules.Rules;

/// <summary>The order of what starts: step, sum of points, domain, id. Each balance rule makes a new order from the one before.</summary>
internal sealed class RankingRules(Catalogue catalogue)
{
    private readonly Dictionary<string, int> _places = catalogue.Practices.Select((practice, place) => (practice.Id, place))
        .ToDictionary(each => each.Id, each => each.place, StringComparer.Ordinal);

    public IEnumerable<IRuleDefinition> All() => catalogue.Rules.OfType<BalanceRule>().Select(Balance).Prepend(Rank());

    private IRuleDefinition Rank()
    {
        var each = Element.Pattern(typeof(IRanked), "each",
            [new KeyValuePair<string, LambdaExpression>(PatternElement.ConditionName, Test((IRanked each) => each.Counts))]);
        var groups =
            Element.GroupBy(typeof(IGrouping<string, IRanked>), Key((IRanked each) => each.Commune), Key((IRanked each) => each), each);
        return new RuleDraft("vif-ranking", "Ranks what starts by step, points, domain and id.", "ranking", Stages.Ranking)
            .When(Element.Pattern(typeof(IGrouping<string, IRanked>), "ranked", Array.Empty<KeyValuePair<string, LambdaExpression>>(),
                groups))
            .ThenAlways(Act((IContext context, IGrouping<string, IRanked> ranked) => Linked.Settle(context, Rank(ranked), SaysTheSame)));
    }

    private RankingFact Rank(IGrouping<string, IRanked> ranked)
    {
        var (steps, scores) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var each in ranked)
        {
            if (each is OutcomeFact { Step: { } step }) steps[each.PracticeId] = step;
            else if (each is PriorityTerm term) scores[each.PracticeId] = scores.GetValueOrDefault(each.PracticeId) + term.Points;
        }

        return new RankingFact(ranked.Key, 0,
            InOrder(steps.Select(start => new RankingPlace(start.Key, start.Value, scores.GetValueOrDefault(start.Key)))));
    }

    private IRuleDefinition Balance(BalanceRule rule, int number) => new RuleDraft(rule, "balance", Stages.Ranking + 1 + number)
        .When(Scope.Of<RankingFact>("ranking", Tests.Is(nameof(RankingFact.Balances), number)).Head)
        .ThenAlways(Act((IContext context, RankingFact ranking) => Balance(context, ranking, rule, number)));

    private void Balance(IContext context, RankingFact ranking, BalanceRule rule, int number)
    {
        var demoted = Demoted(ranking, rule).ToHashSet(StringComparer.Ordinal);
        Linked.SettleAll(context,
            demoted.ToDictionary(id => id, id => new PriorityTerm(ranking.Commune, id, rule, rule.Points, 1, number, isBalance: true),
                StringComparer.Ordinal), (_, _) => true);
        var places = InOrder(
            ranking.Places.Select(place => demoted.Contains(place.PracticeId) ? place with { Score = place.Score + rule.Points } : place));
        Linked.Settle(context, new RankingFact(ranking.Commune, number + 1, places), SaysTheSame);
    }

    /// <summary>The practices of the first step before whom enough of their group stand.</summary>
    private IEnumerable<string> Demoted(RankingFact ranking, BalanceRule rule)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var place in ranking.Places.Where(place => place.Step == 0))
        {
            var practice = catalogue.Practices[_places[place.PracticeId]];
            var group = rule.Among == BalanceGroup.Domain ? practice.Domain.ToString() : practice.Theme;
            if (group is null) continue;
            counts[group] = counts.GetValueOrDefault(group) + 1;
            if (counts[group] > rule.Keep) yield return place.PracticeId;
        }
    }

    private ImmutableArray<RankingPlace> InOrder(IEnumerable<RankingPlace> places) =>
        [.. places.OrderBy(place => place.Step).ThenByDescending(place => place.Score).ThenBy(place => _places[place.PracticeId])];

    private static bool SaysTheSame(RankingFact one, RankingFact other) => one.SaysTheSame(other);
}
