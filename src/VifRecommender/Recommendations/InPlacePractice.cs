using VifRecommender.Catalogues;

namespace VifRecommender.Recommendations;

/// <summary>A practice that is there already.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class InPlacePractice : PracticeAdvice
{
    internal InPlacePractice(AdviceTrace trace, Practice practice, int index, InPlaceStatus status, bool isServed)
        : base(trace, practice, index)
    {
        Status = status;
        IsServed = isServed;
    }

    /// <summary>The scale that fits the commune.</summary>
    public Scale Scale => Trace.ScaleOf(Index).Scale;

    /// <summary>In place, in progress, or probably in place by the level given.</summary>
    public InPlaceStatus Status { get; }

    /// <summary>Whether its purpose is served by what the profile says, although the profile does not name the practice.</summary>
    public bool IsServed { get; }
}
