using VifRecommender.Planning.Rendering;
using VifRecommender.Profiles;

namespace VifRecommender.Planning;

/// <summary>What a commune has for new practices, and how far it looks ahead.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record RoadmapLimits
{
    /// <summary>The longest horizon.</summary>
    public const int MostQuarters = 24;

    /// <summary>The horizon that is taken where none is named.</summary>
    public const int UsualQuarters = 8;

    /// <summary>The largest budget, in euros a year.</summary>
    public const decimal MostBudgetEurPerYear = 1_000_000_000;

    /// <summary>The largest staff, in full-time equivalents.</summary>
    public const decimal MostStaffFte = 10_000;

    /// <summary>Makes limits; <see cref="Faults"/> says what is wrong with them.</summary>
    /// <param name="budgetEurPerYear">Euros for each year of the plan, 0 or more. What is running counts too.</param>
    /// <param name="staffFte">Full-time equivalents at any moment, 0 or more. A full-time equivalent is 55 working days a
    /// quarter.</param>
    /// <param name="quarters">The horizon in quarters, 1 to 24.</param>
    public RoadmapLimits(decimal budgetEurPerYear, decimal staffFte, int quarters)
    {
        BudgetEurPerYear = budgetEurPerYear;
        StaffFte = staffFte;
        Quarters = quarters;
    }

    /// <summary>Euros for each year of the plan, 0 or more. What is running counts too.</summary>
    public decimal BudgetEurPerYear { get; init; }

    /// <summary>Full-time equivalents at any moment, 0 or more. A full-time equivalent is 55 working days a quarter.</summary>
    public decimal StaffFte { get; init; }

    /// <summary>The horizon in quarters, 1 to 24.</summary>
    public int Quarters { get; init; }

    /// <summary>
    /// The budget of the whole search, in the solver's deterministic seconds, more than 0 to 600: about one second each on a free desktop
    /// core. The plan itself, the proof of what was left out and the building of every model count. By default 2.
    /// </summary>
    /// <remarks>Work is counted, not time: the same plan on every machine, however busy. <see cref="EndAfter"/> counts time.</remarks>
    public double SearchSeconds { get; init; } = 2;

    /// <summary>
    /// The time by the clock after which the search gives the best that it has found, more than 0; <see langword="null"/>, the default: no
    /// clock is read. Where the clock ends a search, <see cref="Roadmap.EndedByClock"/> says so, and another machine may find more.
    /// </summary>
    public TimeSpan? EndAfter { get; init; }

    /// <summary>Whether the plan ends within the calendar, whose last year is 9999: only then does each quarter have a first day.</summary>
    /// <param name="begin">The first day of the plan.</param>
    /// <returns>Whether it does.</returns>
    public bool EndWithinCalendar(CalendarDate begin) => PlanDays.Fits(begin, Quarters);

    /// <summary>What is wrong with these limits, one sentence for each; none: nothing.</summary>
    /// <returns>The sentences.</returns>
    public IReadOnlyList<string> Faults()
    {
        var faults = new List<string>();
        if (BudgetEurPerYear is < 0 or > MostBudgetEurPerYear)
        {
            faults.Add($"The budget is from 0 to 1 000 000 000 EUR a year, not {BudgetEurPerYear}.");
        }
        if (StaffFte is < 0 or > MostStaffFte) faults.Add($"The staff is from 0 to 10 000 full-time equivalents, not {StaffFte}.");
        if (Quarters is < 1 or > MostQuarters) faults.Add($"The horizon is from 1 to {MostQuarters} quarters, not {Quarters}.");
        if (SearchSeconds is not (> 0 and <= 600))
        {
            faults.Add($"The search takes more than 0 and at most 600 seconds, not {SearchSeconds}.");
        }
        if (EndAfter is { } endAfter && (endAfter <= TimeSpan.Zero || endAfter > TimeSpan.FromDays(1)))
        {
            faults.Add($"The search ends after more than no time and at most a day, not {endAfter}.");
        }
        return faults;
    }
}
