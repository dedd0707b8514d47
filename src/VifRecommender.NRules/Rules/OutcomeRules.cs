using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.NRules.Facts;
using VifRecommender.NRules.Patterns;
using VifRecommender.Situations;
using static VifRecommender.NRules.Rules.Lambdas;

namespace VifRecommender.NRules.Rules;

/// <summary>Candidates that never start, and what those that do not start now wait for.</summary>
/// <remarks>For each practice by itself: NRules joins by going through all pairs, and every practice with every other would be most of the work.</remarks>
internal sealed class OutcomeRules(Catalogue catalogue, Demand demand)
{
    public IEnumerable<IRuleDefinition> All() => catalogue.Practices.Where(demand.IsBound).SelectMany(Of);

    private IEnumerable<IRuleDefinition> Of(Practice practice)
    {
        List<string> guards = [.. demand.GuardsOf(practice).Select(guard => guard.Id)];
        if (guards.Count > 0) yield return Never(practice, "A guard holds the practice back, and no practice opens it.", OutcomeKind.Guarded, scope => Element.Exists(Closed(scope, guards)));
        yield return Never(practice, "Something indispensable is missing that no practice brings.", OutcomeKind.Unreachable, scope => guards.Count > 0 ? Element.Not(Closed(scope, guards)) : null);
        if (demand.Of(practice).Count > 0) yield return Wait(practice, demand.Of(practice));
        foreach (var rule in demand.ChoicesOf(practice).SelectMany(choice => WaitFor(practice, choice, []))) yield return rule;
    }

    private static IRuleDefinition Never(Practice practice, string description, OutcomeKind outcome, Func<Scope, RuleElement?> also)
    {
        var scope = Scope.Of<Candidate>("candidate", Tests.IsOf(practice));
        return new RuleDraft($"{practice.Id}.{outcome.ToString().ToLowerInvariant()}", description, "outcome", Stages.Outcomes).About(practice)
            .When([scope.Head, Element.Not(scope.Fact<OutcomeFact>("start", [.. Tests.IsOf(practice), Tests.Holds(nameof(OutcomeFact.Starts))])), .. also(scope) is { } more ? new[] { more } : []])
            .Then(Act((IContext context, Candidate candidate) => Linked.Yield(context, new OutcomeFact(candidate.Commune, candidate.Practice, outcome, null))));
    }

    private static PatternElement Closed(Scope scope, IReadOnlyList<string> guards) => scope.Fact<ClosedGuard>("closed", Tests.IsOneOf(nameof(ClosedGuard.Guard), guards));

    private static NotElement NotNow(Scope scope, Practice practice) => Element.Not(scope.Fact<OutcomeFact>("start", [.. Tests.IsOf(practice), Tests.Is(nameof(OutcomeFact.Kind), OutcomeKind.Now)]));

    private static IRuleDefinition Wait(Practice practice, IReadOnlyList<string> services)
    {
        var scope = Scope.Of<Candidate>("candidate", Tests.IsOf(practice));
        return new RuleDraft($"{practice.Id}.waits", "A practice that cannot start now waits for a service that it lacks.", "waiting", Stages.Waiting).About(practice)
            .When(scope.Head, NotNow(scope, practice), scope.Fact<ServiceFact>("service", Tests.IsNot(nameof(ServiceFact.IsThere), Truth.True), Tests.IsOneOf(nameof(ServiceFact.Service), services)))
            .Then(Act((IContext context, Candidate candidate, ServiceFact service) => Linked.Yield(context, new Waiting(candidate.Commune, candidate.PracticeId, service.Service))));
    }

    /// <summary>A service that is one of several ways: it is waited for as long as the choice, and every choice around it, is not met.</summary>
    private IEnumerable<IRuleDefinition> WaitFor(Practice practice, Condition part, IReadOnlyList<Condition> around)
    {
        if (part.Kind is ConditionKind.All or ConditionKind.Any)
        {
            return part.Parts.SelectMany(each => WaitFor(practice, each, part.Kind == ConditionKind.Any ? [.. around, part] : around));
        }

        return Demand.ServiceOf(part) is { } service && demand.Delivered.Contains(service) && Open(practice, service, around) is { } rule ? [rule] : [];
    }

    private static IRuleDefinition? Open(Practice practice, string service, IReadOnlyList<Condition> around)
    {
        var scope = Scope.Of<Candidate>("candidate", Tests.IsOf(practice));
        List<Part> choices = [.. around.Select(choice => ConditionPatterns.Of(choice, scope))];
        if (choices.Exists(choice => choice.IsAlways)) return null;
        return new RuleDraft($"{practice.Id}.waits.{service}", "A practice that cannot start now waits for one of several services.", "waiting", Stages.Waiting).About(practice)
            .When([scope.Head, NotNow(scope, practice), scope.Fact<ServiceFact>("service", Tests.Is(nameof(ServiceFact.Service), service), Tests.IsNot(nameof(ServiceFact.IsThere), Truth.True)), .. choices.Where(choice => choice.IsPossible).Select(choice => choice.Negated())])
            .Then(Act((IContext context, Candidate candidate) => Linked.Yield(context, new Waiting(candidate.Commune, candidate.PracticeId, service))));
    }
}
