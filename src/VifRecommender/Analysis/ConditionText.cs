using System.Globalization;
using VifRecommender.Conditions;
using VifRecommender.Facts;

namespace VifRecommender.Analysis;

/// <summary>A condition in the words of JSON, for messages and to see whether two say the same.</summary>
internal static class ConditionText
{
    public static string Of(Condition condition) => condition switch
    {
        AllCondition all => $"all of ({string.Join("; ", all.Parts.Select(Of).OrderBy(text => text, StringComparer.Ordinal))})",
        AnyCondition any => $"any of ({string.Join("; ", any.Parts.Select(Of).OrderBy(text => text, StringComparer.Ordinal))})",
        NotCondition not => $"not ({Of(not.Part)})",
        FactCondition leaf when leaf.Asked.Word is null => $"{leaf.Fact} {Of(leaf.Asked.Bounds)}",
        FactCondition leaf => $"{leaf.Fact} {leaf.Asked}",
        _ => "",
    };

    // Bounds are rounded where people read them; here they are told apart.
    private static string Of(NumberBounds bounds) => (bounds.AtLeast, bounds.Below) switch
    {
        ({ } low, { } high) => $"at least {Exact(low)} and below {Exact(high)}",
        ({ } low, null) => $"at least {Exact(low)}",
        (null, { } high) => $"below {Exact(high)}",
        _ => "any number",
    };

    private static string Exact(decimal number) => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);
}
