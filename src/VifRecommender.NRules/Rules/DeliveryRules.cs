using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using VifRecommender.Catalogues;
using VifRecommender.NRules.Facts;
using VifRecommender.NRules.Patterns;
using VifRecommender.Profiles;
using VifRecommender.Situations;
using VifRecommender.Writing;
using static VifRecommender.NRules.Rules.Lambdas;

namespace VifRecommender.NRules.Rules;

/// <summary>From which step on services are there and levels are reached: at once, or by the first practice that brings them.</summary>
internal sealed class DeliveryRules(Catalogue catalogue, IReadOnlyCollection<(MaturityDimension Dimension, int Level)> levels)
{
    private static readonly Func<Expression, Expression> Delivers =
        fact => Expression.NotEqual(Expression.Property(fact, nameof(OutcomeFact.DeliversFrom)), Expression.Constant(null, typeof(int?)));

    public IEnumerable<IRuleDefinition> All() =>
    [
        new RuleDraft("vif-service-there", "A service that is there counts from the beginning.", "step", Stages.Steps)
            .When(Scope.Of<ServiceFact>("service", Tests.Is(nameof(ServiceFact.IsThere), Truth.True)).Head)
            .Then(Act((IContext context, ServiceFact service) =>
                Linked.Yield(context, new ServiceStep(service.Commune, service.Service, 0, -1)))),
        .. levels.Select(Reached),
        .. catalogue.Practices.SelectMany(
            (practice, place) => practice.Delivers.Distinct(StringComparer.Ordinal).Select(service => Deliver(practice, place, service))),
        .. catalogue.Practices.SelectMany(
            (practice, place) => levels.Where(level => practice.Raises.Any(raised => raised.Dimension == level.Dimension
                && raised.Level >= level.Level)).Select(level => Raise(practice, place, level.Dimension, level.Level))),
    ];

    private static IRuleDefinition Reached((MaturityDimension Dimension, int Level) asked) =>
        new RuleDraft($"vif-level-{JsonWords.Of(asked.Dimension)}-{asked.Level}",
            "A level that is known to be reached counts from the beginning.", "step", Stages.Steps)
            .When(Scope.Of<LevelFact>("level", Tests.Is<MaturityDimension?>(nameof(LevelFact.Dimension), asked.Dimension),
                level => Expression.GreaterThanOrEqual(Expression.Property(level, nameof(LevelFact.From)),
                    Expression.Constant(asked.Level))).Head)
            .Then(Act((IContext context, LevelFact level) =>
                Linked.Yield(context, new LevelStep(level.Commune, asked.Dimension, asked.Level, 0, -1))));

    private static IRuleDefinition Deliver(Practice practice, int place, string service)
    {
        var scope = Of(practice);
        var earlier = scope.Named(typeof(ServiceStep), "earlier");
        return new RuleDraft($"{practice.Id}.delivers.{service}",
            "What a practice delivers is there at the next step, if nothing brings it earlier.", "step", Stages.Steps).About(practice)
            .When(scope.Head,
                Element.Not(scope.Fact(earlier, [Tests.Is(nameof(ServiceStep.Service), service)], IsEarlier(scope, earlier, place))))
            .Then(Act((IContext context, OutcomeFact outcome) =>
                Linked.Yield(context, new ServiceStep(outcome.Commune, service, outcome.DeliversFrom!.Value, place))));
    }

    private static IRuleDefinition Raise(Practice practice, int place, MaturityDimension dimension, int level)
    {
        var scope = Of(practice);
        var earlier = scope.Named(typeof(LevelStep), "earlier");
        return new RuleDraft($"{practice.Id}.raises.{JsonWords.Of(dimension)}-{level}",
            "A level that a practice raises is reached at the next step, if nothing raises it earlier.", "step", Stages.Steps).About(
                practice)
            .When(scope.Head,
                Element.Not(scope.Fact(earlier,
                    [Tests.Is(nameof(LevelStep.Dimension), dimension), Tests.Is(nameof(LevelStep.Level), level)],
                    IsEarlier(scope, earlier, place))))
            .Then(Act((IContext context, OutcomeFact outcome) =>
                Linked.Yield(context, new LevelStep(outcome.Commune, dimension, level, outcome.DeliversFrom!.Value, place))));
    }

    private static Scope Of(Practice practice) => Scope.Of<OutcomeFact>("outcome", [.. Tests.IsOf(practice), Delivers]);

    /// <summary>Of several practices that bring the same at the same step, the first of the catalogue counts.</summary>
    private static LambdaExpression IsEarlier(Scope scope, ParameterExpression earlier, int place)
    {
        var step = Expression.Convert(Expression.Property(earlier, nameof(ServiceStep.Step)), typeof(int?));
        var own = Expression.Property(scope.HeadFact, nameof(OutcomeFact.DeliversFrom));
        var isEarlier = Expression.OrElse(Expression.LessThan(step, own),
            Expression.AndAlso(Expression.Equal(step, own),
                Expression.LessThan(Expression.Property(earlier, nameof(ServiceStep.By)), Expression.Constant(place))));
        return Expression.Lambda(isEarlier, scope.HeadFact, earlier);
    }
}
