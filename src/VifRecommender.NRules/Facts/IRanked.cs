namespace VifRecommender.NRules.Facts;

/// <summary>What the ranking is made of: places of practices, and their points.</summary>
public interface IRanked : ICommuneFact
{
    /// <summary>The id of the practice.</summary>
    string PracticeId { get; }

    /// <summary>Whether it counts before the balance rules.</summary>
    bool Counts { get; }
}
