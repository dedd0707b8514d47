using System.Collections.Immutable;
using VifRecommender.Catalogues;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Planning.Solving;

/// <summary>
/// A practice that can be planned, in whole numbers: quarter-euros and thousandths of a full-time equivalent, rounded up.
/// </summary>
internal sealed class Candidate
{
    /// <summary>
    /// In a clause: what is in place or served brings it. That is to be confirmed first, so it counts from the second quarter on.
    /// </summary>
    public const int InHand = -1;

    // Longer than any horizon: what a catalogue says beyond it changes no plan, and would overflow.
    private const int BeyondEveryPlan = 400;

    private const int WorkingDaysPerQuarter = Staffing.WorkingDaysPerYear / 4;

    public Candidate(PracticeAdvice advice, Scale scale, CommuneProfile profile)
    {
        Advice = advice;
        var (cost, staff) = (Practice.Cost, Practice.Staff);
        var part = scale == Scale.Commune ? 1 : profile.PartOfPartnership;
        Quarters = Practice.Months is { } months ? (int)Math.Clamp(Math.Ceiling(months.Middle / 3), 1, BeyondEveryPlan) : 1;
        OneOff = cost is null ? 0 : Up(cost.OneOffEur.Middle * part * 4);
        RunningPerQuarter = cost is null ? 0 : Up(cost.YearlyEur.Middle * part);
        SetUpStaff = staff is null ? 0 : Up(staff.OneOffDays.Middle * 1000 / (WorkingDaysPerQuarter * Quarters));
        RunningStaff = staff is null ? 0 : Up(staff.YearlyFte.Middle * 1000);
        IsEstimated = cost is not null && staff is not null && Practice.Months is not null;
    }

    private Candidate(Candidate other)
    {
        Advice = other.Advice;
        Quarters = other.Quarters;
        OneOff = other.OneOff;
        RunningPerQuarter = other.RunningPerQuarter;
        SetUpStaff = other.SetUpStaff;
        RunningStaff = other.RunningStaff;
        IsEstimated = other.IsEstimated;
    }

    public PracticeAdvice Advice { get; }

    public Practice Practice => Advice.Practice;

    /// <summary>What the advice says of it when it could start; nothing for what is in progress.</summary>
    public RankedPractice? Ranked => Advice as RankedPractice;

    public bool IsInProgress => Ranked is null;

    public int Quarters { get; }

    public long OneOff { get; }

    public long RunningPerQuarter { get; }

    public long SetUpStaff { get; }

    public long RunningStaff { get; }

    public bool IsEstimated { get; }

    /// <summary>What a quarter of it is worth: at least 1, for what could start is never worth nothing.</summary>
    public int Weight => Math.Max(1, Ranked?.Score ?? 0);

    /// <summary>
    /// Of each clause at least one practice, by its place among the candidates, runs before this one starts. An empty clause: it never
    /// can.
    /// </summary>
    public ImmutableArray<ImmutableArray<int>> After { get; init; } = [];

    /// <summary>The same candidate, waiting for these.</summary>
    public Candidate With(ImmutableArray<ImmutableArray<int>> after) => new(this) { After = after };

    /// <summary>Quarter-euros that it takes in a quarter when it starts in another.</summary>
    public long Money(int start, int quarter) => quarter == start ? OneOff : quarter >= start + Quarters ? RunningPerQuarter : 0;

    /// <summary>Thousandths of a full-time equivalent that it takes in a quarter when it starts in another.</summary>
    public long Staff(int start, int quarter) => quarter < start ? 0 : quarter < start + Quarters ? SetUpStaff : RunningStaff;

    private static long Up(decimal amount) => (long)Math.Ceiling(amount);
}
