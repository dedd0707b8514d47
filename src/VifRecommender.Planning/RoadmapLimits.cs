namespace VifRecommender.Planning;

/// <summary>What a commune has for new practices, and how far it looks ahead.</summary>
/// <param name="BudgetEurPerYear">Euros for each year of the plan, 0 or more. What is running counts too.</param>
/// <param name="StaffFte">Full-time equivalents at any moment, 0 or more. A full-time equivalent is 55 working days a quarter.</param>
/// <param name="Quarters">The horizon in quarters, 1 to 24.</param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record RoadmapLimits(decimal BudgetEurPerYear, decimal StaffFte, int Quarters)
{
    /// <summary>The longest horizon.</summary>
    public const int MostQuarters = 24;

    /// <summary>The horizon that is taken where none is named.</summary>
    public const int UsualQuarters = 8;

    /// <summary>The largest budget, in euros a year.</summary>
    public const decimal MostBudgetEurPerYear = 1_000_000_000;

    /// <summary>The largest staff, in full-time equivalents.</summary>
    public const decimal MostStaffFte = 10_000;

    /// <summary>How long the solver may search, in its own deterministic seconds (about one second each on a desktop core): the same plan on every machine. By default 3.3.</summary>
    public double SearchSeconds { get; init; } = 3.3;

    /// <summary>What is wrong with these limits, one sentence for each; none: nothing.</summary>
    /// <returns>The sentences.</returns>
    public IReadOnlyList<string> Faults()
    {
        var faults = new List<string>();
        if (BudgetEurPerYear is < 0 or > MostBudgetEurPerYear) faults.Add($"The budget is from 0 to 1 000 000 000 EUR a year, not {BudgetEurPerYear}.");
        if (StaffFte is < 0 or > MostStaffFte) faults.Add($"The staff is from 0 to 10 000 full-time equivalents, not {StaffFte}.");
        if (Quarters is < 1 or > MostQuarters) faults.Add($"The horizon is from 1 to {MostQuarters} quarters, not {Quarters}.");
        if (SearchSeconds is not (> 0 and <= 600)) faults.Add($"The search takes more than 0 and at most 600 seconds, not {SearchSeconds}.");
        return faults;
    }
}
