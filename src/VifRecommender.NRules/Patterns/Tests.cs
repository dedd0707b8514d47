using System.Linq.Expressions;
using VifRecommender.Catalogues;

namespace VifRecommender.NRules.Patterns;

/// <summary>Tests of a fact, written out as expressions so that a person can read them in a graph of the rules.</summary>
internal static class Tests
{
    public static Func<Expression, Expression> Is<T>(string property, T value) =>
        fact => Expression.Equal(Expression.Property(fact, property), Expression.Constant(value, PropertyType(fact, property)));

    public static Func<Expression, Expression> IsNot<T>(string property, T value) =>
        fact => Expression.NotEqual(Expression.Property(fact, property), Expression.Constant(value, PropertyType(fact, property)));

    public static Func<Expression, Expression> Holds(string property) => fact => Expression.Property(fact, property);

    /// <summary>
    /// Whether a fact is about a practice. NRules asks each fact every first question of its type, so that the domain, which many rules
    /// share, comes first.
    /// </summary>
    public static IReadOnlyList<Func<Expression, Expression>> IsOf(Practice practice) =>
        [Is("Domain", practice.Domain), Is("PracticeId", practice.Id)];

    /// <summary>Whether a property is one of some values; each is written out.</summary>
    public static Func<Expression, Expression> IsOneOf<T>(string property, IReadOnlyList<T> values) =>
        fact => values.Select(value => Is(property, value)(fact)).Aggregate(Expression.OrElse);

    private static Type PropertyType(Expression fact, string property) => Expression.Property(fact, property).Type;
}
