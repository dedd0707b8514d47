using VifRecommender.Pooling;
using VifRecommender.Profiles;

namespace VifRecommender.Rendering;

/// <summary>Writes what communes had better do together as Markdown.</summary>
public static class PoolMarkdown
{
    /// <summary>Writes the advice for a group.</summary>
    /// <param name="advice">The advice.</param>
    /// <param name="language">The language.</param>
    /// <returns>Markdown with line feeds.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="advice"/> is null.</exception>
    public static string Write(PoolAdvice advice, Language language) =>
        PoolReport.Of(advice ?? throw new ArgumentNullException(nameof(advice)), language).ToMarkdown();
}
