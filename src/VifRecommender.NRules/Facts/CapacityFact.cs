using VifRecommender.Profiles;

namespace VifRecommender.NRules.Facts;

/// <summary>The commune's own means. There is one for each commune; <see langword="null"/> is unknown.</summary>
public sealed record CapacityFact : Statement
{
    internal CapacityFact(string commune, Capacity? capacity)
        : base(commune, "")
    {
        StaffFte = capacity?.StaffFte;
        BudgetEur = capacity?.BudgetEur;
    }

    /// <summary>Staff, in full-time equivalents.</summary>
    public decimal? StaffFte { get; }

    /// <summary>Budget of a year, in euros.</summary>
    public decimal? BudgetEur { get; }
}
