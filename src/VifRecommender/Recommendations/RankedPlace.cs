using VifRecommender.Catalogues;

namespace VifRecommender.Recommendations;

/// <summary>The place of a practice in a <see cref="Ranking"/>.</summary>
public readonly record struct RankedPlace
{
    internal RankedPlace(Practice practice, int wave, int score)
    {
        Practice = practice;
        Wave = wave;
        Score = score;
    }

    /// <summary>The practice.</summary>
    public Practice Practice { get; init; }

    /// <summary>0: it can start now; 1 and more: after that many steps.</summary>
    public int Wave { get; init; }

    /// <summary>The sum of the points of its terms.</summary>
    public int Score { get; init; }
}
