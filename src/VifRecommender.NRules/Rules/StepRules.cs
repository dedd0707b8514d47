using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using VifRecommender.Catalogues;
using VifRecommender.NRules.Facts;
using VifRecommender.NRules.Patterns;
using static VifRecommender.NRules.Rules.Lambdas;

namespace VifRecommender.NRules.Rules;

/// <summary>
/// Forward chaining: a candidate starts at the first step at which its needs hold and its guards are open; what starts at one step has
/// delivered
/// at the next. Each step rests on earlier ones, so nothing supports itself.
/// </summary>
internal sealed class StepRules(Catalogue catalogue, Demand demand)
{
    private readonly Demands _demands = new();

    public IEnumerable<IRuleDefinition> All()
    {
        List<IRuleDefinition> rules = [.. catalogue.Rules.OfType<GuardRule>().SelectMany(Open), .. catalogue.Practices.SelectMany(Start)];
        foreach (var (owner, choice) in _demands.TakeChoices())
        {
            for (var way = 0; way < choice.Ways.Count; way++) rules.AddRange(Way(owner, choice, way));
        }

        return rules.Concat(new DeliveryRules(catalogue, _demands.Levels).All());
    }

    private IEnumerable<IRuleDefinition> Open(GuardRule rule)
    {
        var scope = Scope.OfCommune();
        if (StepPatterns.Of(rule.Requires, scope, _demands, rule.Id) is { Patterns.IsPossible: true } when)
        {
            yield return new RuleDraft(rule, "guard", Stages.Steps).When([scope.Head, .. when.Patterns.Elements])
                .Then(ActAt<CommuneFact>(scope.HeadFact, when.Step,
                    (context, commune, step) => Linked.Yield(context, new GuardOpening(commune.Commune, rule.Id, step))));
        }

        var closed = Scope.OfCommune();
        yield return new RuleDraft(rule, "guard", Stages.Closed, "-closed")
            .When(closed.Head, Element.Not(closed.Fact<GuardOpening>("opening", Tests.Is(nameof(GuardOpening.Guard), rule.Id))))
            .Then(Act((IContext context, CommuneFact commune) => Linked.Yield(context, new ClosedGuard(commune.Commune, rule))));
    }

    private IEnumerable<IRuleDefinition> Start(Practice practice)
    {
        var scope = Scope.Of<Candidate>("candidate", Tests.IsOf(practice));
        var when = StepPart.All(
        [
            .. practice.Needs is { } needs ? new[] { StepPatterns.Of(needs, scope, _demands, practice.Id) } : [],
            .. demand.GuardsOf(practice).Select(guard => Opening(guard, scope)),
        ]);
        if (!when.Patterns.IsPossible) yield break;
        yield return new RuleDraft($"{practice.Id}.starts",
            $"The practice starts when its needs hold and its guards are open: {practice.Title.English}.", "start", Stages.Steps).About(
                practice)
            .When([scope.Head, .. when.Patterns.Elements])
            .Then(ActAt<Candidate>(scope.HeadFact, when.Step, (context, candidate, step) =>
                Linked.Yield(context,
                    new OutcomeFact(candidate.Commune, candidate.Practice, step == 0 ? OutcomeKind.Now : OutcomeKind.Later, step,
                        demand.Of(practice)))));
    }

    private static StepPart Opening(GuardRule guard, Scope scope)
    {
        var opening = scope.Named(typeof(GuardOpening), "opening");
        return StepPart.Of(scope.Fact(opening, [Tests.Is(nameof(GuardOpening.Guard), guard.Id)]),
            Expression.Property(opening, nameof(GuardOpening.Step)));
    }

    /// <summary>One way of a choice, as long as no other is open earlier.</summary>
    private IEnumerable<IRuleDefinition> Way(string owner, Patterns.Choice choice, int way)
    {
        var scope = Scope.OfCommune();
        if (StepPatterns.Of(choice.Ways[way], scope, _demands, owner) is not { Patterns.IsPossible: true } when) yield break;
        var earlier = scope.Named(typeof(ChoiceStep), "earlier");
        var (step, number) = (Expression.Property(earlier, nameof(ChoiceStep.Step)), Expression.Property(earlier, nameof(ChoiceStep.Way)));
        var isEarlier = Expression.OrElse(Expression.LessThan(step, when.Step),
            Expression.AndAlso(Expression.Equal(step, when.Step), Expression.LessThan(number, Expression.Constant(way))));
        yield return new RuleDraft($"{choice.Id}.{way + 1}", $"One way to meet what {owner} asks for.", "choice", Stages.Steps)
            .When([scope.Head, .. when.Patterns.Elements,
                Element.Not(scope.Fact(earlier, [Tests.Is(nameof(ChoiceStep.Part), choice.Id)],
                    Expression.Lambda(isEarlier, [.. FactsOf(isEarlier)])))])
            .Then(ActAt<CommuneFact>(scope.HeadFact, when.Step,
                (context, commune, at) => Linked.Yield(context, new ChoiceStep(commune.Commune, choice.Id, way, at))));
    }
}
