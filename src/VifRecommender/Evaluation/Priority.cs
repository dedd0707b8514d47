using VifRecommender.Recommendations;

namespace VifRecommender.Evaluation;

/// <summary>The score of a practice, with its terms.</summary>
internal sealed class Priority
{
    public List<Term> Terms { get; } = [];

    public int Score { get; private set; }

    /// <summary>Practices that wait for something that this one delivers.</summary>
    public required List<PlannedPractice> Unlocks { get; init; }

    public void Add(Term term)
    {
        Terms.Add(term);
        Score += term.Points;
    }
}
