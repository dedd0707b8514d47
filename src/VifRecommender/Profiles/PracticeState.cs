namespace VifRecommender.Profiles;

/// <summary>The state of one practice in a commune.</summary>
/// <param name="Status">In place, in progress, planned or dismissed.</param>
/// <param name="Reason">Why it was dismissed, in the commune's own words or a code such as <c>out-of-scope</c>.</param>
/// <param name="Until">The last day on which a dismissal counts, inclusive; <see langword="null"/>: it counts without end.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record PracticeState(PracticeStatus Status, string? Reason = null, CalendarDate? Until = null)
{
    /// <summary>A state that is its status alone, so that <c>Practices["x"] = PracticeStatus.InPlace</c> reads well.</summary>
    /// <param name="status">The status.</param>
    public static implicit operator PracticeState(PracticeStatus status) => FromStatus(status);

    /// <summary>A state that is its status alone.</summary>
    /// <param name="status">The status.</param>
    /// <returns>The state, without reason and end date.</returns>
    public static PracticeState FromStatus(PracticeStatus status) => new(status);
}
