namespace VifRecommender.Planning;

/// <summary>One quarter of a roadmap.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record RoadmapQuarter
{
    internal RoadmapQuarter(int number, decimal budgetEur, decimal staffFte, int starts)
    {
        Number = number;
        BudgetEur = budgetEur;
        StaffFte = staffFte;
        Starts = starts;
    }

    /// <summary>The quarter, from 0.</summary>
    public int Number { get; init; }

    /// <summary>Euros that the plan takes in it.</summary>
    public decimal BudgetEur { get; init; }

    /// <summary>Staff that the plan takes in it, in full-time equivalents.</summary>
    public decimal StaffFte { get; init; }

    /// <summary>How many practices start in it.</summary>
    public int Starts { get; init; }
}
