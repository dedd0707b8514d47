namespace VifRecommender.NRules.Facts;

/// <summary>A practice that the council wishes. What is not wished has no such fact: a wish is never unknown.</summary>
public sealed record WishFact : Statement
{
    internal WishFact(string commune, string practiceId)
        : base(commune, practiceId) => PracticeId = practiceId;

    /// <summary>The id of the practice.</summary>
    public string PracticeId { get; }
}
