using System.Collections.Immutable;
using System.Globalization;
using VifRecommender.Conditions;
using VifRecommender.Facts;

namespace VifRecommender.Analysis;

/// <summary>A condition in the words of JSON, for messages and to see whether two say the same.</summary>
internal static class ConditionText
{
    public static string Of(Condition condition) => condition.Kind switch
    {
        ConditionKind.All => $"all of ({Of(condition.Parts)})",
        ConditionKind.Any => $"any of ({Of(condition.Parts)})",
        ConditionKind.Not => $"not ({Of(condition.Parts)})",
        ConditionKind.Fact => Of((FactCondition)condition),
    };

    private static string Of(ImmutableArray<Condition> parts) =>
        string.Join("; ", parts.Select(Of).OrderBy(text => text, StringComparer.Ordinal));

    private static string Of(FactCondition leaf) =>
        $"{leaf.Fact} {(leaf.Asked.Word is null ? Of(leaf.Asked.Bounds) : leaf.Asked.ToString())}";

    // Bounds are rounded where people read them; here they have to differ.
    private static string Of(NumberBounds bounds) => (bounds.AtLeast, bounds.Below) switch
    {
        ({ } low, { } high) => $"at least {Exact(low)} and below {Exact(high)}",
        ({ } low, null) => $"at least {Exact(low)}",
        (null, { } high) => $"below {Exact(high)}",
        _ => "any number",
    };

    private static string Exact(decimal number) => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
}
