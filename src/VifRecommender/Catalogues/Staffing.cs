namespace VifRecommender.Catalogues;

/// <summary>The staff that a practice takes, for the commune or, where it is shared, for the whole partnership.</summary>
/// <param name="OneOffDays">Once, in working days.</param>
/// <param name="YearlyFte">Each year, in full-time equivalents.</param>
/// <param name="Basis">Our estimate, or a source.</param>
public sealed record Staffing(AmountRange OneOffDays, AmountRange YearlyFte, FigureBasis Basis)
{
    /// <summary>Working days in a year of one full-time equivalent.</summary>
    public const int WorkingDaysPerYear = 220;
}
