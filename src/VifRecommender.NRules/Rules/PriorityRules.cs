using System.Linq.Expressions;
using NRules.RuleModel;
using VifRecommender.Catalogues;
using VifRecommender.NRules.Facts;
using VifRecommender.NRules.Patterns;
using static VifRecommender.NRules.Rules.Lambdas;

namespace VifRecommender.NRules.Rules;

/// <summary>The points of each candidate: whether it starts is seen when they are added up.</summary>
internal sealed class PriorityRules(Catalogue catalogue)
{
    public IEnumerable<IRuleDefinition> All() =>
        catalogue.Rules.OfType<PriorityRule>().SelectMany((rule, place) => rule.Points == 0 ? [] : Weigh(rule, place));

    private static IEnumerable<IRuleDefinition> Weigh(PriorityRule rule, int place)
    {
        var scope = Scope.OfCommune();
        if (ConditionPatterns.Of(rule.When, scope) is not { IsPossible: true } when) yield break;
        var candidate = Expression.Parameter(typeof(Candidate), "candidate");
        var selector = new SelectorPatterns(rule.For, scope, candidate);
        var draft = new RuleDraft(rule, "priority", Stages.Priorities).When([scope.Head, .. when.Elements, .. selector.Before(),
            scope.Fact(candidate, [.. selector.Tests(), .. CanCount(rule.Per)], [.. selector.Joins()]), .. selector.After()]);
        yield return rule.Per is { } per ? new UnitPatterns(rule, place, scope).Count(draft, per)
            : draft.Then(Act((IContext context, Candidate candidate) => Linked.Yield(context, Term(candidate, rule, 1, place))));
    }

    /// <summary>The points for some units, of which no more count than the rule says.</summary>
    public static PriorityTerm Term(Candidate candidate, PriorityRule rule, int units, int place) =>
        new(candidate.Commune, candidate.PracticeId, rule, rule.Points * units, units, place);

    /// <summary>Whether a practice has what is counted at all.</summary>
    private static IEnumerable<Func<Expression, Expression>> CanCount(PointsPer? per)
    {
        var counted = per switch
        {
            PointsPer.UnlockedPractice or PointsPer.LevelAhead => nameof(Practice.Delivers),
            PointsPer.FindingSeverity => nameof(Practice.Answers),
            PointsPer.MissingHelp => nameof(Practice.Helps),
            null or PointsPer.LevelShort => null,
        };
        return counted is null ? []
            : [fact => Expression.Not(
                Expression.Property(Expression.Property(Expression.Property(fact, nameof(Candidate.Practice)), counted), "IsEmpty"))];
    }
}
