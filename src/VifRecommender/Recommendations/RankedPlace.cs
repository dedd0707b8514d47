using VifRecommender.Catalogues;

namespace VifRecommender.Recommendations;

/// <summary>The place of a practice in a <see cref="Ranking"/>.</summary>
/// <param name="Practice">The practice.</param>
/// <param name="Wave">0: it can start now; 1 and more: after that many steps.</param>
/// <param name="Score">The sum of the points of its terms.</param>
public readonly record struct RankedPlace(Practice Practice, int Wave, int Score);
