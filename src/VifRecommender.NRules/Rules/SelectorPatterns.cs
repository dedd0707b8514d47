using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using VifRecommender.Catalogues;
using VifRecommender.NRules.Facts;
using VifRecommender.NRules.Patterns;
using VifRecommender.Profiles;

namespace VifRecommender.NRules.Rules;

/// <summary>Which practices a priority rule selects, as patterns around the candidate.</summary>
internal sealed class SelectorPatterns(PracticeSelector selector, Scope scope, ParameterExpression candidate)
{
    private readonly ParameterExpression _lowest = scope.Named(typeof(LevelFact), "lowest");

    private static Func<Expression, Expression> IsKnownDimension => level => Expression.AndAlso(
        Expression.NotEqual(Expression.Property(level, nameof(LevelFact.Dimension)), Expression.Constant(null, typeof(MaturityDimension?))),
        Expression.Property(level, nameof(LevelFact.IsKnown)));

    /// <summary>What the practice itself must be.</summary>
    public IEnumerable<Func<Expression, Expression>> Tests()
    {
        if (!selector.Practices.IsEmpty) yield return Patterns.Tests.IsOneOf(nameof(Candidate.PracticeId), selector.Practices);
        if (selector.Domain is { } domain) yield return Is(nameof(Practice.Domain), domain);
        if (selector.Dimension is { } dimension) yield return Is(nameof(Practice.Dimension), dimension);
        if (selector.Effort is { } effort) yield return Is(nameof(Practice.Effort), effort);
        if (selector.Strength is { } strength)
        {
            yield return fact => Expression.Equal(Expression.Property(Of(fact, nameof(Practice.Evidence)), nameof(Evidence.Strength)),
                Expression.Constant(strength));
        }
    }

    /// <summary>A dimension whose level is known to be lowest: no other one that is known is lower.</summary>
    public IEnumerable<RuleElement> Before()
    {
        if (!selector.OfLowestDimension) yield break;
        var lower = scope.Named(typeof(LevelFact), "lower");
        var isLower = Expression.Lambda(Expression.LessThan(Expression.Property(lower, nameof(LevelFact.From)),
            Expression.Property(_lowest, nameof(LevelFact.From))), _lowest, lower);
        yield return scope.Fact(_lowest, [IsKnownDimension]);
        yield return Element.Not(scope.Fact(lower, [IsKnownDimension], isLower));
    }

    /// <summary>What joins the candidate with the commune.</summary>
    public IEnumerable<LambdaExpression> Joins()
    {
        if (selector.InFocus)
        {
            var focus = Expression.Property(scope.HeadFact, nameof(CommuneFact.Focus));
            yield return Expression.Lambda(Expression.Call(focus, nameof(List<Domain>.Contains), null,
                Of(candidate, nameof(Practice.Domain))), scope.HeadFact, candidate);
        }

        if (selector.OfLowestDimension)
        {
            var dimension = Expression.Convert(Of(candidate, nameof(Practice.Dimension)), typeof(MaturityDimension?));
            yield return Expression.Lambda(Expression.Equal(dimension, Expression.Property(_lowest, nameof(LevelFact.Dimension))), _lowest,
                candidate);
        }
    }

    /// <summary>What must be said of the practice elsewhere.</summary>
    public IEnumerable<RuleElement> After()
    {
        if (selector.Wished) yield return Also<WishFact>("wish", nameof(WishFact.PracticeId));
        if (selector.Planned)
        {
            yield return Also<PracticeStatusFact>("plan", nameof(PracticeStatusFact.PracticeId),
                Patterns.Tests.Is<PracticeStatus?>(nameof(PracticeStatusFact.Status), PracticeStatus.Planned));
        }
        if (selector.Shared)
        {
            yield return Also<ScaleFact>("scale", nameof(ScaleFact.PracticeId),
                Patterns.Tests.IsNot(nameof(ScaleFact.Scale), Scale.Commune));
        }
    }

    private static Func<Expression, Expression> Is<T>(string property, T value) =>
        fact => Expression.Equal(Of(fact, property), Expression.Constant(value));

    private static MemberExpression Of(Expression candidate, string property) =>
        Expression.Property(Expression.Property(candidate, nameof(Candidate.Practice)), property);

    private PatternElement Also<T>(string name, string property, params IReadOnlyList<Func<Expression, Expression>> tests)
        where T : ICommuneFact
    {
        var fact = scope.Named(typeof(T), name);
        return scope.Fact(fact, tests,
            Expression.Lambda(Expression.Equal(Expression.Property(fact, property),
                Expression.Property(candidate, nameof(Candidate.PracticeId))), candidate, fact));
    }
}
