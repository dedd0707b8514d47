namespace VifRecommender.Profiles;

/// <summary>What the commune can spend on new practices.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Capacity
{
    private readonly decimal? _staffFte;
    private readonly decimal? _budgetEur;

    /// <summary>Staff in full-time equivalents, 0 or more, or unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public decimal? StaffFte
    {
        get => _staffFte;
        init =>
            _staffFte = value is null or >= 0 ? value
                : throw new ArgumentOutOfRangeException(nameof(StaffFte), value, "Staff is 0 FTE or more.");
    }

    /// <summary>Hours a week of one full-time equivalent: the convention by which <see cref="StaffHoursPerWeek"/> counts.</summary>
    public const decimal HoursPerFte = 38;

    /// <summary>The same staff in hours a week, 0 or more, or unknown; 38 hours are one full-time equivalent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public decimal? StaffHoursPerWeek
    {
        get => StaffFte * HoursPerFte;
        init => StaffFte = value / HoursPerFte;
    }

    /// <summary>Budget in euros a year, 0 or more, or unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public decimal? BudgetEur
    {
        get => _budgetEur;
        init =>
            _budgetEur = value is null or >= 0 ? value
                : throw new ArgumentOutOfRangeException(nameof(BudgetEur), value, "A budget is 0 EUR or more.");
    }
}
