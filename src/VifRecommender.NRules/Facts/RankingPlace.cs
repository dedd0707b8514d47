namespace VifRecommender.NRules.Facts;

/// <summary>A place in a ranking.</summary>
public readonly record struct RankingPlace
{
    internal RankingPlace(string practiceId, int step, int score)
    {
        PracticeId = practiceId;
        Step = step;
        Score = score;
    }

    /// <summary>The id of the practice.</summary>
    public string PracticeId { get; init; }

    /// <summary>The step at which it starts.</summary>
    public int Step { get; init; }

    /// <summary>The sum of its points.</summary>
    public int Score { get; init; }
}
