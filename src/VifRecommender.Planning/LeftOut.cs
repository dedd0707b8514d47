using VifRecommender.Recommendations;

namespace VifRecommender.Planning;

/// <summary>Why a practice is not in a roadmap.</summary>
public enum LeftOutReason
{
    /// <summary>It would take more money than there is.</summary>
    Budget,

    /// <summary>It would take more staff than there is.</summary>
    Staff,

    /// <summary>It would take more money and more staff.</summary>
    BudgetAndStaff,

    /// <summary>It cannot be set up within the horizon, with what comes before it.</summary>
    Horizon,

    /// <summary>Every quarter already has as many starts as are allowed, so no means bring it in; a longer horizon does.</summary>
    Starts,

    /// <summary>The means suffice for it beside the plan: the search ended before it was placed.</summary>
    SearchEnded,

    /// <summary>What would bring it in was not found within the budget of the search.</summary>
    NotDecided,
}

/// <summary>A practice that could start, now or later, and is not in the roadmap.</summary>
/// <remarks>
/// Immutable and thread-safe. Both amounts belong together and are proved by solving again: with them it fits, with less it does not.
/// </remarks>
public sealed record LeftOut
{
    internal LeftOut(RankedPractice advice, LeftOutReason reason, decimal? extraBudgetEur, decimal? extraStaffFte)
    {
        Advice = advice;
        Reason = reason;
        ExtraBudgetEur = extraBudgetEur;
        ExtraStaffFte = extraStaffFte;
    }

    /// <summary>What the advice says of it.</summary>
    public RankedPractice Advice { get; init; }

    /// <summary>Why it is left out.</summary>
    public LeftOutReason Reason { get; init; }

    /// <summary>
    /// The smallest whole amount of euros a year that, added to the budget, brings it in beside all that is planned; 0 where none is
    /// needed, <see langword="null"/> where no amount would do, or none was found.
    /// </summary>
    public decimal? ExtraBudgetEur { get; init; }

    /// <summary>The same for staff, in full-time equivalents to three decimals.</summary>
    public decimal? ExtraStaffFte { get; init; }

    /// <summary>
    /// Whether it is one of <see cref="Recommendations.Advice.First"/>: it is left out for want of means, never for something else.
    /// </summary>
    public bool IsFirst { get; init; }
}
