using System.Collections.Immutable;
using System.Linq.Expressions;
using VifRecommender.Conditions;
using VifRecommender.Facts;
using VifRecommender.NRules.Facts;
using VifRecommender.Profiles;
using VifRecommender.Writing;

namespace VifRecommender.NRules.Patterns;

/// <summary>
/// A guard or need as patterns over what is there from which step on. They only become truer as practices deliver, which the reader of
/// catalogues sees to; so a condition holds from the step on at which the last of its parts does.
/// </summary>
internal sealed class StepPatterns : IConditionVisitor<StepPart>
{
    private readonly Scope _scope;
    private readonly Demands _demands;
    private readonly string _owner;

    private StepPatterns(Scope scope, Demands demands, string owner)
    {
        _scope = scope;
        _demands = demands;
        _owner = owner;
    }

    /// <param name="condition">The guard's requirement, or the need.</param>
    /// <param name="scope">The patterns of the rule.</param>
    /// <param name="demands">What guards and needs ask for; what this one asks is added.</param>
    /// <param name="owner">The id of the guard or practice.</param>
    public static StepPart Of(Condition condition, Scope scope, Demands demands, string owner) =>
        condition.WithNegationAtFacts().Accept(new StepPatterns(scope, demands, owner));

    public StepPart All(ImmutableArray<Condition> parts) => StepPart.All([.. parts.Select(part => part.Accept(this))]);

    public StepPart Any(ImmutableArray<Condition> parts)
    {
        if (parts is [var only]) return only.Accept(this);
        var any = When.Any([.. parts]);
        if (!any.Tests.Any(test => IsMoved(test.Fact.Kind))) return new StepPart(ConditionPatterns.Of(any, _scope), []);
        var choice = _demands.Choose(_owner, parts);
        var fact = _scope.Named(typeof(ChoiceStep), "choice");
        return StepPart.Of(_scope.Fact(fact, [Tests.Is(nameof(ChoiceStep.Part), choice.Id)]),
            Expression.Property(fact, nameof(ChoiceStep.Step)));
    }

    public StepPart Not(Condition part) => Fact((FactCondition)part, isNegated: true);

    public StepPart Fact(FactCondition condition) => Fact(condition, isNegated: false);

    private static bool IsMoved(FactKind kind) => kind is FactKind.Service or FactKind.Maturity or FactKind.OverallMaturity;

    private StepPart Fact(FactCondition condition, bool isNegated)
    {
        switch (condition.Fact.Kind)
        {
            case FactKind.Service:
                var service = _scope.Named(typeof(ServiceStep), "service");
                return StepPart.Of(_scope.Fact(service, [Tests.Is(nameof(ServiceStep.Service), condition.Fact.Id)]),
                    Expression.Property(service, nameof(ServiceStep.Step)));
            case FactKind.Maturity:
                JsonWords.TryRead<MaturityDimension>(condition.Fact.Id, out var dimension);
                return Level(dimension, Least(condition, isNegated));
            case FactKind.OverallMaturity:
                return Overall(Least(condition, isNegated));
            default:
                return new StepPart(ConditionPatterns.Of(isNegated ? When.Not(condition) : condition, _scope), []);
        }
    }

    // "At least" and "above" as they are, or "below" and "at most" negated: what the reader of catalogues lets through.
    private static int Least(FactCondition condition, bool isNegated)
    {
        var bounds = condition.Asked.Bounds;
        var (at, after) = isNegated ? (bounds.Below, bounds.AtMost) : (bounds.AtLeast, bounds.Above);
        return (int)Math.Max(Math.Ceiling(at ?? NetworkMaturity.Lowest), Math.Floor(after ?? 0) + 1);
    }

    private StepPart Level(MaturityDimension dimension, int least)
    {
        if (least <= NetworkMaturity.Lowest) return StepPart.Always;
        if (least > NetworkMaturity.Highest) return StepPart.Never;
        _demands.Ask(dimension, least);
        var level = _scope.Named(typeof(LevelStep), "level");
        return StepPart.Of(
            _scope.Fact(level, [Tests.Is(nameof(LevelStep.Dimension), dimension), Tests.Is(nameof(LevelStep.Level), least)]),
            Expression.Property(level, nameof(LevelStep.Step)));
    }

    // maturity.md: the lowest of the three safety dimensions, capped one above the lowest other dimension.
    private StepPart Overall(int least) => StepPart.All(
    [
        .. Enum.GetValues<MaturityDimension>().Select(dimension =>
            Level(dimension,
                dimension is MaturityDimension.Contact or MaturityDimension.People or MaturityDimension.Risk ? least : least - 1)),
    ]);
}
