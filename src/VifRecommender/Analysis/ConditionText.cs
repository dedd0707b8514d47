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
    private static string Of(NumberBounds bounds)
    {
        string?[] parts = [bounds.From is { } low ? Of(low, "above", "at least") : null,
            bounds.Until is { } high ? Of(high, "at most", "below") : null];
        return string.Join(" and ", parts.Where(part => part is not null)) is { Length: > 0 } text ? text : "any number";
    }

    private static string Of(NumberEdge edge, string after, string at) => $"{(edge.IsAfter ? after : at)} {Exact(edge.Number)}";

    private static string Exact(decimal number) => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
}
