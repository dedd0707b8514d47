using System.Collections.Immutable;

namespace VifRecommender.Explanation;

/// <summary>The levels of a dimension in words.</summary>
/// <param name="Steps">A sentence for each level, from 1 on; the level is the highest sentence that is true together with those below
/// it.</param>
/// <param name="WhomToAsk">Whom to ask.</param>
internal sealed record LevelSentences(ImmutableArray<string> Steps, string WhomToAsk);
