using VifRecommender.Profiles;

namespace VifRecommender.Web.Tests.Fixtures;

/// <summary>A clock that stands on one day, so that a page and a test mean the same day at midnight too.</summary>
internal sealed class FixedDay : TimeProvider
{
    /// <summary>The day.</summary>
    public static readonly CalendarDate Value = new(2026, 11, 23);

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => new(Value.Year, Value.Month, Value.Day, 12, 0, 0, TimeSpan.Zero);
}
