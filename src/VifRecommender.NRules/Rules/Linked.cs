using NRules.RuleModel;

namespace VifRecommender.NRules.Rules;

/// <summary>Derived facts: inserted when a rule begins to match, and gone with their cause.</summary>
internal static class Linked
{
    public static void Yield(IContext context, object fact) => context.InsertLinked("fact", fact);

    public static void YieldAll(IContext context, IEnumerable<object> facts) =>
        context.InsertAllLinked(facts.Select((fact, place) => new KeyValuePair<object, object>(place, fact)));

    /// <summary>Takes the place of the fact that the rule stood for before, if that said something else.</summary>
    public static void Settle<T>(IContext context, T fact, Func<T, T, bool> saysTheSame)
        where T : class => Settle(context, "fact", fact, saysTheSame);

    /// <summary>The facts that a rule stands for now, by key: what is no longer among them goes, what says the same stays.</summary>
    public static void SettleAll<T>(IContext context, IReadOnlyDictionary<string, T> facts, Func<T, T, bool> saysTheSame)
        where T : class
    {
        foreach (var key in context.GetLinkedKeys().OfType<string>().Where(key => context.GetLinked(key) is T && !facts.ContainsKey(key))
            .ToList())
        {
            context.RetractLinked(key, context.GetLinked(key)!);
        }
        foreach (var (key, fact) in facts) Settle(context, key, fact, saysTheSame);
    }

    private static void Settle<T>(IContext context, string key, T fact, Func<T, T, bool> saysTheSame)
        where T : class
    {
        if (context.GetLinked(key) is not T before) context.InsertLinked(key, fact);
        else if (!saysTheSame(before, fact)) context.UpdateLinked(key, fact);
    }
}
