using System.Collections.Immutable;
using VifRecommender.Profiles;

namespace VifRecommender.Belgium.Partners;

/// <summary>A service that a commune can call or refer to, with its source and the day of that source.</summary>
/// <remarks>Immutable and thread-safe. Equality compares collections by reference.</remarks>
public sealed record Partner
{
    /// <summary>How many years may pass until what is said is to be confirmed.</summary>
    public const int YearsUntilOld = 2;

    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>What it does.</summary>
    public required PartnerKind Kind { get; init; }

    /// <summary>Its name.</summary>
    public required PartnerNames Names { get; init; }

    /// <summary>For whom it works.</summary>
    public required PartnerArea Area { get; init; }

    /// <summary>Whether only its seat is known: it may serve neighbours of the seat too, so that no text says that it does not.</summary>
    public bool IsSeatOnly { get; init; }

    /// <summary>Whether it works.</summary>
    public PartnerStatus Status { get; init; }

    /// <summary>The languages of its page or name; empty is not known.</summary>
    public ImmutableArray<Language> Languages { get; init; } = [];

    /// <summary>The phone, or <see langword="null"/>: only numbers with a date are in the file.</summary>
    public string? Phone { get; init; }

    /// <summary>When the phone was printed; <see langword="null"/>: with the rest.</summary>
    public PartialDate? PhoneAsOf { get; init; }

    /// <summary>Whether it answers day and night. Other hours are not in the file: they change often.</summary>
    public bool IsDayAndNight { get; init; }

    /// <summary>Its page, or <see langword="null"/>.</summary>
    public string? Web { get; init; }

    /// <summary>Who may make the first contact; empty is not known.</summary>
    public ImmutableArray<PartnerCaller> Callers { get; init; } = [];

    /// <summary>How the first contact is made, or not known.</summary>
    public PartnerReferral? Referral { get; init; }

    /// <summary>The day of its sources; <see langword="null"/>: they have no date.</summary>
    public PartialDate? AsOf { get; init; }

    /// <summary>When its sources were read.</summary>
    public required CalendarDate ReadOn { get; init; }

    /// <summary>Where this stands: addresses of pages.</summary>
    public required ImmutableArray<string> Sources { get; init; }

    /// <summary>Whether to ask before relying on it: it has no date, is older than two years, or is not known to work.</summary>
    /// <param name="day">The day of the question.</param>
    /// <returns>Whether it is to be confirmed.</returns>
    public bool IsToBeConfirmed(CalendarDate day) =>
        Status != PartnerStatus.Active || AsOf is not { } asOf || IsOld(asOf, day) || (PhoneAsOf is { } phone && IsOld(phone, day));

    private static bool IsOld(PartialDate date, CalendarDate day)
    {
        var from = date.Earliest;
        var age = (day.Year - from.Year) * 10_000 + (day.Month - from.Month) * 100 + (day.Day - from.Day);
        return age > YearsUntilOld * 10_000;
    }
}
