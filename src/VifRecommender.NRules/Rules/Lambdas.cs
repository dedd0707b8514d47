using System.Linq.Expressions;
using NRules.RuleModel;

namespace VifRecommender.NRules.Rules;

/// <summary>Conditions and actions as expressions, whose parameters are named like the patterns.</summary>
internal static class Lambdas
{
    public static LambdaExpression Test<T>(Expression<Func<T, bool>> test) => test;

    public static LambdaExpression Test<T1, T2>(Expression<Func<T1, T2, bool>> test) => test;

    public static LambdaExpression Test<T1, T2, T3>(Expression<Func<T1, T2, T3, bool>> test) => test;

    public static LambdaExpression Key<T, TKey>(Expression<Func<T, TKey>> key) => key;

    public static LambdaExpression Key<T1, T2, TKey>(Expression<Func<T1, T2, TKey>> key) => key;

    public static LambdaExpression Act<T1>(Expression<Action<IContext, T1>> action) => action;

    public static LambdaExpression Act<T1, T2>(Expression<Action<IContext, T1, T2>> action) => action;

    public static LambdaExpression Act<T1, T2, T3>(Expression<Action<IContext, T1, T2, T3>> action) => action;

    /// <summary>An action whose steps are known only with the patterns.</summary>
    /// <param name="head">The fact of the first pattern.</param>
    /// <param name="step">The step, from facts of the other patterns.</param>
    /// <param name="action">What follows, from the first fact and the step.</param>
    public static LambdaExpression ActAt<T>(ParameterExpression head, Expression step, Action<IContext, T, int> action)
    {
        var context = Expression.Parameter(typeof(IContext), "context");
        return Expression.Lambda(Expression.Invoke(Expression.Constant(action), context, head, step), [context, head, .. FactsOf(step)]);
    }

    /// <summary>The facts that an expression refers to.</summary>
    public static IEnumerable<ParameterExpression> FactsOf(Expression expression)
    {
        var finder = new FactFinder();
        finder.Visit(expression);
        return finder.Found;
    }

    private sealed class FactFinder : ExpressionVisitor
    {
        public List<ParameterExpression> Found { get; } = [];

        protected override Expression VisitParameter(ParameterExpression node)
        {
            if (!Found.Contains(node)) Found.Add(node);
            return node;
        }
    }
}
