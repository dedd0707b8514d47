using System.Collections.Immutable;
using System.Linq.Expressions;
using NRules.RuleModel.Builders;
using VifRecommender.Conditions;
using VifRecommender.Facts;
using VifRecommender.NRules.Facts;

namespace VifRecommender.NRules.Patterns;

/// <summary>
/// A condition of the catalogue as And and Not groups over public facts. It is true where it matches; negation stands at the facts, whose
/// tests distinguish three truths.
/// </summary>
internal sealed class ConditionPatterns : IConditionVisitor<Part>
{
    private readonly Scope _scope;
    private readonly Wanted _wanted;
    private readonly Rounds? _rounds;

    private ConditionPatterns(Scope scope, Wanted wanted, Rounds? rounds)
    {
        _scope = scope;
        _wanted = wanted;
        _rounds = rounds;
    }

    /// <summary>A condition that matches once where it is true, or not false.</summary>
    public static Part Of(Condition condition, Scope scope, Wanted wanted = Wanted.True, Rounds? rounds = null) =>
        condition.WithNegationAtFacts().Accept(new ConditionPatterns(scope, wanted, rounds));

    /// <summary>
    /// A condition that matches once for each of its ways at the top to be true: an Or group, so that the match says which of them it
    /// was.
    /// </summary>
    public static Part WaysOf(Condition condition, Scope scope, Wanted wanted = Wanted.True, Rounds? rounds = null)
    {
        var (visitor, pushed) = (new ConditionPatterns(scope, wanted, rounds), condition.WithNegationAtFacts());
        if (pushed.Kind != ConditionKind.Any) return pushed.Accept(visitor);
        List<Part> ways = [.. pushed.Parts.Select(part => part.Accept(visitor)).Where(part => part.IsPossible)];
        return ways.Count < 2 || ways.Exists(way => way.IsAlways) ? Part.Any(ways)
            : Part.Of(Element.OrGroup(ways.Select(way => way.Elements is [var only] ? only : way.Group())));
    }

    /// <summary>A condition that is unknown: it could hold, and does not.</summary>
    public static Part UnknownOf(Condition condition, Scope scope, Rounds? rounds = null)
    {
        if (condition.WithNegationAtFacts().Kind is ConditionKind.Fact or ConditionKind.Not && rounds is null)
        {
            return Of(condition, scope, Wanted.Unknown);
        }
        var (possible, holds) = (Of(condition, scope, Wanted.Possible, rounds), Of(condition, scope, Wanted.True, rounds));
        if (holds.IsAlways) return Part.Never;
        return holds.IsPossible ? Part.All([possible, Part.Of(holds.Negated())]) : possible;
    }

    public Part All(ImmutableArray<Condition> parts) => Part.All([.. parts.Select(part => part.Accept(this))]);

    public Part Any(ImmutableArray<Condition> parts) => Part.Any([.. parts.Select(part => part.Accept(this))]);

    public Part Not(Condition part) => Fact((FactCondition)part, isNegated: true);

    public Part Fact(FactCondition condition) => Fact(condition, isNegated: false);

    private Part Fact(FactCondition condition, bool isNegated)
    {
        if (_rounds is { } rounds && condition.Fact.Kind == FactKind.Finding && rounds.Findings.Contains(condition.Fact.Id))
        {
            return InRound(rounds, condition.Fact.Id);
        }
        var (type, name, tests) = Leaf.Of(condition, isNegated, _wanted);
        return Part.Of(_scope.Fact(_scope.Named(type, name), tests));
    }

    // Findings that build on each other are never negated among themselves: the reader of catalogues refuses that.
    private Part InRound(Rounds rounds, string finding)
    {
        var round = _scope.Named(typeof(FindingRound), "round");
        var isSame = Expression.Lambda(Expression.ReferenceEqual(round, rounds.Round), rounds.Round, round);
        return Part.Of(_scope.Fact(round,
            [fact => Expression.Call(fact, _wanted == Wanted.True ? nameof(FindingRound.IsTrue) : nameof(FindingRound.IsPossible), null,
                Expression.Constant(finding))], isSame));
    }
}
