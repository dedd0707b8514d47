namespace VifRecommender.Recommendations;

/// <summary>
/// What a practice takes of the commune in its first year, by the middle of the estimates: setting it up and running it. The cost of what
/// is
/// shared in a partnership is divided by inhabitants, where those of the partnership are known. Staff is not: those who share meet, too.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record FirstYear
{
    internal FirstYear(decimal? staffFte, decimal? budgetEur)
    {
        StaffFte = staffFte;
        BudgetEur = budgetEur;
    }

    /// <summary>
    /// Staff in full-time equivalents, 0 or more, to two decimals, or unknown. A full-time equivalent is 220 working days.
    /// </summary>
    public decimal? StaffFte { get; init; }

    /// <summary>Whole euros, 0 or more, or unknown.</summary>
    public decimal? BudgetEur { get; init; }
}
