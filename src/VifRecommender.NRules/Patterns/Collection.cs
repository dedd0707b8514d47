using NRules.RuleModel;
using NRules.RuleModel.Builders;

namespace VifRecommender.NRules.Patterns;

/// <summary>All facts that a pattern matches, as one.</summary>
internal static class Collection
{
    /// <summary>The facts as a collection; none is an empty one.</summary>
    public static PatternElement Of<T>(string name, PatternElement each) =>
        Element.Pattern(typeof(IEnumerable<T>), name, Array.Empty<KeyValuePair<string, System.Linq.Expressions.LambdaExpression>>(),
            Element.Collect(typeof(IEnumerable<T>), each));
}
