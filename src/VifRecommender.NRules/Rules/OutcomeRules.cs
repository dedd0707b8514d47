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
/// <remarks>
/// That a practice does not start is seen for each by itself: NRules joins by going through all pairs, and every practice with every
/// other would be most of the work.
/// </remarks>
internal sealed class OutcomeRules(Catalogue catalogue, Demand demand)
{
    private static readonly Func<Expression, Expression> IsWaiting =
        Tests.IsOneOf<OutcomeKind>(nameof(OutcomeFact.Kind), [OutcomeKind.Later, OutcomeKind.Guarded, OutcomeKind.Unreachable]);

    private int _waits;

    public IEnumerable<IRuleDefinition> All() =>
    [
        .. catalogue.Practices.Where(demand.IsBound).Select(Stick),
        Never("vif-guarded", "A guard holds the practice back, and no practice opens it.", OutcomeKind.Guarded, Element.Exists),
        Never("vif-unreachable", "Something indispensable is missing that no practice brings.", OutcomeKind.Unreachable, Element.Not),
        Wait(),
        .. catalogue.Practices.SelectMany(practice => demand.ChoicesOf(practice).SelectMany(choice => WaitFor(practice, choice, []))),
    ];

    private static IRuleDefinition Stick(Practice practice)
    {
        var scope = Scope.Of<Candidate>("candidate", Tests.IsOf(practice));
        return new RuleDraft($"{practice.Id}.never", "The practice starts at no step.", "outcome", Stages.Outcomes).About(practice)
            .When(scope.Head,
                Element.Not(scope.Fact<OutcomeFact>("start", [.. Tests.IsOf(practice), Tests.Holds(nameof(OutcomeFact.Starts))])))
            .Then(Act((IContext context, Candidate candidate) =>
                Linked.Yield(context, new NeverStarting(candidate.Commune, candidate.Practice))));
    }

    private IRuleDefinition Never(string name, string description, OutcomeKind outcome, Func<RuleElement, RuleElement> quantified)
    {
        var scope = Scope.Of<NeverStarting>("never");
        var closed = scope.Named(typeof(ClosedGuard), "closed");
        return new RuleDraft(name, description, "outcome", Stages.Outcomes + 1)
            .When(scope.Head,
                quantified(scope.Fact(closed, [],
                    Test((NeverStarting never, ClosedGuard closed) => closed.Rule.Practices.Contains(never.Practice.Id)))))
            .Then(Act((IContext context, NeverStarting never) =>
                Linked.Yield(context, new OutcomeFact(never.Commune, never.Practice, outcome, null, demand.Of(never.Practice)))));
    }

    private static IRuleDefinition Wait()
    {
        var scope = Scope.Of<OutcomeFact>("outcome", IsWaiting);
        var service = scope.Named(typeof(ServiceFact), "service");
        return new RuleDraft("vif-waiting", "A practice that cannot start now waits for a service that it lacks.", "waiting",
            Stages.Waiting)
            .When(scope.Head,
                scope.Fact(service, [Tests.IsNot(nameof(ServiceFact.IsThere), Truth.True)],
                    Test((OutcomeFact outcome, ServiceFact service) => outcome.Asks.Contains(service.Service))))
            .Then(Act((IContext context, OutcomeFact outcome, ServiceFact service) =>
                Linked.Yield(context, new Waiting(outcome.Commune, outcome.PracticeId, service.Service))));
    }

    /// <summary>
    /// A service that is one of several ways: it is waited for as long as the choice, and every choice around it, is not met.
    /// </summary>
    private IEnumerable<IRuleDefinition> WaitFor(Practice practice, Condition part, IReadOnlyList<Condition> around)
    {
        if (part.Kind is ConditionKind.All or ConditionKind.Any)
        {
            return part.Parts.SelectMany(each => WaitFor(practice, each, part.Kind == ConditionKind.Any ? [.. around, part] : around));
        }

        return Demand.ServiceOf(part) is { } service && demand.Delivered.Contains(service) && Open(practice, service, around) is { } rule
            ? [rule] : [];
    }

    private IRuleDefinition? Open(Practice practice, string service, IReadOnlyList<Condition> around)
    {
        var scope = Scope.Of<OutcomeFact>("outcome", [.. Tests.IsOf(practice), IsWaiting]);
        List<Part> choices = [.. around.Select(choice => ConditionPatterns.Of(choice, scope))];
        if (choices.Exists(choice => choice.IsAlways)) return null;
        return new RuleDraft($"{practice.Id}.waits-{++_waits}.{service}",
            "A practice that cannot start now waits for one of several services.", "waiting", Stages.Waiting).About(practice)
            .When([scope.Head,
                scope.Fact<ServiceFact>("service", Tests.Is(nameof(ServiceFact.Service), service),
                    Tests.IsNot(nameof(ServiceFact.IsThere), Truth.True)),
                .. choices.Where(choice => choice.IsPossible).Select(choice => choice.Negated())])
            .Then(Act((IContext context, OutcomeFact outcome) =>
                Linked.Yield(context, new Waiting(outcome.Commune, outcome.PracticeId, service))));
    }
}
