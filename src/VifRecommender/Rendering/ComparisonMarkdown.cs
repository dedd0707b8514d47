using VifRecommender.Comparison;
using VifRecommender.Profiles;

namespace VifRecommender.Rendering;

/// <summary>Writes a comparison as Markdown.</summary>
public static class ComparisonMarkdown
{
    /// <summary>Writes a comparison.</summary>
    /// <param name="comparison">The comparison, made in the same language.</param>
    /// <param name="language">The language.</param>
    /// <returns>Markdown with line feeds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="comparison"/> is null.</exception>
    public static string Write(AdviceComparison comparison, Language language) =>
        ComparisonReport.Of(comparison ?? throw new ArgumentNullException(nameof(comparison)), language).ToMarkdown();
}
