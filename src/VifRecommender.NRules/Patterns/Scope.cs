using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using VifRecommender.NRules.Facts;

namespace VifRecommender.NRules.Patterns;

/// <summary>The patterns of one rule: each has a name of its own, and all match facts of the commune of the first one.</summary>
internal sealed class Scope
{
    private readonly ParameterExpression _head;
    private readonly Expression _commune;
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);

    private Scope(Type type, string name, IEnumerable<Func<Expression, Expression>> tests)
    {
        _head = Expression.Parameter(type, name);
        _commune = Expression.Property(_head, nameof(ICommuneFact.Commune));
        Head = Element.Pattern(type, name, Conditions(_head, tests));
    }

    /// <summary>The first pattern.</summary>
    public PatternElement Head { get; }

    /// <summary>The fact of the first pattern, for conditions and actions.</summary>
    public ParameterExpression HeadFact => _head;

    /// <summary>A rule about a commune.</summary>
    public static Scope OfCommune(params IReadOnlyList<Func<Expression, Expression>> tests) => new(typeof(CommuneFact), "commune", tests);

    /// <summary>A rule about something in a commune.</summary>
    public static Scope Of<T>(string name, params IReadOnlyList<Func<Expression, Expression>> tests)
        where T : ICommuneFact => new(typeof(T), name, tests);

    /// <summary>A fact of the same commune that no other pattern refers to.</summary>
    public PatternElement Fact<T>(string name, params IReadOnlyList<Func<Expression, Expression>> tests)
        where T : ICommuneFact => Fact(Named(typeof(T), name), tests);

    /// <summary>A name for a fact that its conditions can use before its pattern is made.</summary>
    public ParameterExpression Named(Type type, string name)
    {
        var number = _names[name] = _names.GetValueOrDefault(name) + 1;
        return Expression.Parameter(type, number == 1 && name != _head.Name ? name : name + number);
    }

    /// <summary>A fact of the same commune, with the name that it was given.</summary>
    public PatternElement Fact(ParameterExpression fact, IEnumerable<Func<Expression, Expression>> tests,
        params IReadOnlyList<LambdaExpression> joins)
    {
        var ofCommune = Expression.Lambda(Expression.Equal(Expression.Property(fact, nameof(ICommuneFact.Commune)), _commune), _head, fact);
        return Element.Pattern(fact.Type, fact.Name!, [.. Conditions(fact, tests), .. new[] { ofCommune }.Concat(joins).Select(Condition)]);
    }

    private static IEnumerable<KeyValuePair<string, LambdaExpression>> Conditions(ParameterExpression fact,
        IEnumerable<Func<Expression, Expression>> tests) =>
        tests.Select(test => Condition(Expression.Lambda(test(fact), fact)));

    private static KeyValuePair<string, LambdaExpression> Condition(LambdaExpression test) => new(PatternElement.ConditionName, test);
}
