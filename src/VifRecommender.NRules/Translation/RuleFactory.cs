using System.Linq.Expressions;
using NRules.RuleModel;
using NRules.RuleModel.Builders;
using VifRecommender.Catalogues;

namespace VifRecommender.NRules.Translation;

/// <summary>Makes rule definitions of NRules' canonical model.</summary>
internal static class RuleFactory
{
    /// <summary>A rule of the catalogue: its id is the name, its English text the description, its kind a tag.</summary>
    public static IRuleDefinition Make(Rule rule, string kind, int stage, Action<GroupBuilder> conditions, LambdaExpression action) =>
        Make(rule.Id, rule.Text.English, kind, stage, conditions, action);

    /// <param name="name">The name of the rule.</param>
    /// <param name="description">What it says.</param>
    /// <param name="kind">Its tag.</param>
    /// <param name="stage">The stage of the pipeline: earlier stages fire first.</param>
    /// <param name="conditions">Adds the patterns.</param>
    /// <param name="action">What it derives.</param>
    public static IRuleDefinition Make(string name, string description, string kind, int stage, Action<GroupBuilder> conditions, LambdaExpression action)
    {
        var builder = new RuleBuilder();
        builder.Name(name);
        builder.Description(description);
        builder.Tags(["vif", kind]);
        builder.Priority(-stage);
        conditions(builder.LeftHandSide());
        builder.RightHandSide().Action(action);
        return builder.Build();
    }

    /// <summary>A fact of a type, under a name that the conditions and the action use.</summary>
    public static GroupBuilder Fact<T>(this GroupBuilder group, string name, params IReadOnlyList<LambdaExpression> conditions)
    {
        var pattern = group.Pattern(typeof(T), name);
        foreach (var condition in conditions) pattern.Condition(condition);
        return group;
    }

    /// <summary>All facts of a type that fulfil a condition, as a collection; none is an empty one.</summary>
    public static GroupBuilder All<T>(this GroupBuilder group, string name, LambdaExpression? each = null, LambdaExpression? all = null)
    {
        var pattern = group.Pattern(typeof(IEnumerable<T>), name);
        if (all is not null) pattern.Condition(all);
        var aggregate = pattern.Aggregate();
        aggregate.Collect();
        var source = aggregate.Pattern(typeof(T), "each");
        if (each is not null) source.Condition(each);
        return group;
    }

    /// <summary>No fact of a type that fulfils a condition.</summary>
    public static GroupBuilder None<T>(this GroupBuilder group, LambdaExpression condition)
    {
        group.Not().Pattern(typeof(T), "each").Condition(condition);
        return group;
    }

    public static LambdaExpression Test<T>(Expression<Func<T, bool>> test) => test;

    public static LambdaExpression Test<T1, T2>(Expression<Func<T1, T2, bool>> test) => test;

    public static LambdaExpression Test<T1, T2, T3>(Expression<Func<T1, T2, T3, bool>> test) => test;

    public static LambdaExpression Act<T1>(Expression<Action<IContext, T1>> action) => action;

    public static LambdaExpression Act<T1, T2>(Expression<Action<IContext, T1, T2>> action) => action;

    public static LambdaExpression Act<T1, T2, T3>(Expression<Action<IContext, T1, T2, T3>> action) => action;

    public static LambdaExpression Act<T1, T2, T3, T4>(Expression<Action<IContext, T1, T2, T3, T4>> action) => action;
}
