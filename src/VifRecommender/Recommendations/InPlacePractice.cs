using VifRecommender.Profiles;

namespace VifRecommender.Recommendations;

/// <summary>A practice that is there already.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class InPlacePractice : PracticeAdvice
{
    /// <summary>In place or in progress.</summary>
    public required PracticeStatus Status { get; init; }

    /// <summary>Whether its purpose is served by what the profile says, although the profile does not name the practice.</summary>
    public required bool IsServed { get; init; }
}
