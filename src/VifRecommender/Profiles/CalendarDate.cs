namespace VifRecommender.Profiles;

/// <summary>
/// A day of the calendar, without time or time zone (netstandard2.0 has no <c>DateOnly</c>; on .NET either stands for the other).
/// </summary>
/// <remarks>Immutable. Years 1 to 9999 of the Gregorian calendar.</remarks>
public readonly record struct CalendarDate : IComparable<CalendarDate>
{
    private readonly int _dayNumber;

    /// <summary>Makes a date.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the last day of the month.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public CalendarDate(int year, int month, int day)
        : this(new DateTime(year, month, day))
    {
    }

    private CalendarDate(DateTime day) => _dayNumber = (int)(day.Ticks / TimeSpan.TicksPerDay);

    /// <summary>The year, 1 to 9999.</summary>
    public int Year => Day0.Year;

    /// <summary>The month, 1 to 12.</summary>
    public int Month => Day0.Month;

    /// <summary>The day of the month, 1 to 31.</summary>
    public int Day => Day0.Day;

    private DateTime Day0 => new(_dayNumber * TimeSpan.TicksPerDay);

    /// <summary>Whether the first date is before the second.</summary>
    public static bool operator <(CalendarDate left, CalendarDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first date is after the second.</summary>
    public static bool operator >(CalendarDate left, CalendarDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first date is before the second or equal to it.</summary>
    public static bool operator <=(CalendarDate left, CalendarDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first date is after the second or equal to it.</summary>
    public static bool operator >=(CalendarDate left, CalendarDate right) => left.CompareTo(right) >= 0;

    /// <summary>The calendar day of a <see cref="DateTime"/>; its time is left out.</summary>
    /// <param name="value">A moment.</param>
    /// <returns>Its day.</returns>
    public static CalendarDate FromDateTime(DateTime value) => new(value.Date);

#if NET
    /// <summary>The same day as a <see cref="DateOnly"/>: a host may give one wherever a date is asked for.</summary>
    /// <param name="value">A day.</param>
    public static implicit operator CalendarDate(DateOnly value) => FromDateOnly(value);

    /// <summary>The same day as a <see cref="DateOnly"/>.</summary>
    /// <param name="value">A day.</param>
    public static implicit operator DateOnly(CalendarDate value) => value.ToDateOnly();

    /// <summary>The day of a <see cref="DateOnly"/>.</summary>
    /// <param name="value">A day.</param>
    /// <returns>The same day.</returns>
    public static CalendarDate FromDateOnly(DateOnly value) => new(value.ToDateTime(TimeOnly.MinValue));

    /// <summary>This day as a <see cref="DateOnly"/>.</summary>
    /// <returns>The same day.</returns>
    public DateOnly ToDateOnly() => DateOnly.FromDateTime(Day0);
#endif

    /// <summary>Reads an ISO 8601 date, <c>yyyy-MM-dd</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date, when the text is one.</param>
    /// <returns>Whether the text is a date in exactly this form.</returns>
    public static bool TryParse(string? text, out CalendarDate date)
    {
        date = default;
        if (text is not { Length: 10 } || text[4] != '-' || text[7] != '-') return false;
        var (year, month, day) = (Number(text, 0, 4), Number(text, 5, 2), Number(text, 8, 2));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new CalendarDate(year, month, day);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(CalendarDate other) => _dayNumber.CompareTo(other._dayNumber);

    /// <summary>The date as ISO 8601, <c>yyyy-MM-dd</c>.</summary>
    /// <returns>Ten characters.</returns>
    public override string ToString()
    {
        var (day, text) = (Day0, new char[10]);
        text[4] = text[7] = '-';
        Write(day.Year, text, 0, 4);
        Write(day.Month, text, 5, 2);
        Write(day.Day, text, 8, 2);
        return new string(text);
    }

    /// <summary>The number that some digits make; -1: one of them is none.</summary>
    private static int Number(string text, int start, int digits)
    {
        var number = 0;
        for (var i = start; i < start + digits; i++)
        {
            if (text[i] is not (>= '0' and <= '9')) return -1;
            number = (number * 10) + (text[i] - '0');
        }

        return number;
    }

    private static void Write(int number, char[] text, int start, int digits)
    {
        for (var i = start + digits - 1; i >= start; i--)
        {
            text[i] = (char)('0' + (number % 10));
            number /= 10;
        }
    }
}
