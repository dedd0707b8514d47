using System.Collections.Immutable;
using VifRecommender.Catalogues;

namespace VifRecommender.Explanation;

/// <summary>The placeholders that the texts of rules may hold; they are filled from the facts that decided.</summary>
public static class RuleTextPlaceholders
{
    /// <summary>All names: <c>{population}</c> and so on.</summary>
    public static ImmutableArray<string> All { get; } =
        ["population", "partnershipPopulation", "partnership", "threshold", "level", "value", "n", "reports", "expected"];

    /// <summary>The names in a text that are none of these.</summary>
    /// <param name="text">The text of a rule.</param>
    /// <returns>The unknown names, each once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<string> Unknown(LocalizedText text)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        return [.. new[] { text.French, text.Dutch, text.German, text.English }.SelectMany(Template.Names).Distinct(StringComparer.Ordinal).Where(name => !All.Contains(name))];
    }
}
