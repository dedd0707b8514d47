using System.Collections.Immutable;
using VifRecommender.Profiles;

namespace VifRecommender.Explanation;

/// <summary>The levels of the six dimensions in words, for a form or a question. They are the authors' judgement.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public static class MaturityLevels
{
    /// <summary>The levels of a dimension, a sentence for each from 1 on. A sentence holds only if all of it holds.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <param name="language">The language.</param>
    /// <returns>Five sentences. The level is the highest that is true together with those below it; in doubt, the lower.</returns>
    public static ImmutableArray<string> Sentences(MaturityDimension dimension, Language language) =>
        Wording.Of(language).Levels[(int)dimension].Steps;

    /// <summary>Whom to ask about a level.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <param name="language">The language.</param>
    /// <returns>One sentence.</returns>
    public static string WhomToAsk(MaturityDimension dimension, Language language) => Wording.Of(language).Levels[(int)dimension].WhomToAsk;
}
