using VifRecommender.Catalogues;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation.Stages;

/// <summary>What screening says of a practice before anything starts.</summary>
internal enum Standing : byte
{
    Candidate,
    InPlace,
    InProgress,
    Served,
    Dismissed,
    NotSuited,

    /// <summary>A rule of the host holds it back; the built-in evaluation has no such rules.</summary>
    HeldBack,
}

/// <summary>The result of screening one practice.</summary>
internal readonly record struct Screened(Standing Standing, Scale Scale, Truth ScaleFits)
{
    /// <summary>Whether the commune has it, is at work on it, or has what it is for.</summary>
    public bool IsInHand => Standing is Standing.InPlace or Standing.InProgress or Standing.Served;
}
