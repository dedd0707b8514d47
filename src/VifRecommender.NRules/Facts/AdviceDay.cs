using VifRecommender.Profiles;

namespace VifRecommender.NRules.Facts;

/// <summary>The day of the advice, from which dismissals end. Without this fact every dismissal counts.</summary>
/// <param name="Date">The day.</param>
/// <remarks>Immutable. One for a session.</remarks>
public sealed record AdviceDay(CalendarDate Date);
