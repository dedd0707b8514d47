using NRules.RuleModel;

namespace VifRecommender.NRules.Translation;

/// <summary>Derived facts: inserted when a rule first fires, replaced when it fires again, and gone with their cause.</summary>
internal static class Linked
{
    public static void Yield(IContext context, object fact) => Yield(context, "fact", fact);

    /// <summary>The facts that a rule stands for now: what is no longer among them goes.</summary>
    public static void YieldAll(IContext context, IReadOnlyDictionary<string, object> facts)
    {
        foreach (var key in context.GetLinkedKeys().Cast<string>().Where(key => !facts.ContainsKey(key)).ToList()) context.RetractLinked(key, context.GetLinked(key)!);
        foreach (var (key, fact) in facts) Yield(context, key, fact);
    }

    private static void Yield(IContext context, string key, object fact)
    {
        if (context.GetLinked(key) is null) context.InsertLinked(key, fact);
        else context.UpdateLinked(key, fact);
    }
}
