namespace VifRecommender.Recommendations;

/// <summary>
/// What a practice takes of the commune in its first year, by the middle of the estimates: setting it up and running it. The cost of what is
/// shared in a partnership is divided by inhabitants, where those of the partnership are known. Staff is not: those who share meet, too.
/// </summary>
/// <param name="StaffFte">Staff in full-time equivalents, 0 or more, to two decimals, or unknown. A full-time equivalent is 220 working days.</param>
/// <param name="BudgetEur">Whole euros, 0 or more, or unknown.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record FirstYear(decimal? StaffFte, decimal? BudgetEur);
