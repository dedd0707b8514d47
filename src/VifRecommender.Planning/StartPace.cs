using VifRecommender.Catalogues.Ids;
using VifRecommender.Recommendations;

namespace VifRecommender.Planning;

/// <summary>How many practices may start at a time.</summary>
/// <remarks>
/// The numbers are the authors' judgement, not a finding: each start asks the same few people for meetings, texts and agreements, whatever
/// the sum of the working days. Up to 0.1 full-time equivalent one start a quarter; up to 0.2 two a quarter and five a year; in a village
/// (under 10 000 inhabitants, without coordination time) two a quarter; up to 1 three; up to 2 four; beyond that five. What is in progress
/// already is no start. Immutable and thread-safe.
/// </remarks>
public sealed record StartPace
{
    /// <summary>The most starts in a quarter, whatever the staff.</summary>
    public const int MostPerQuarter = 5;

    private const int QuartersPerYear = 4;
    private const int Village = 10_000;
    private const int PerQuarterInVillage = 2;
    private const int PerYearWithOneDayAWeek = 5;
    private const decimal HalfADayAWeekFte = 0.1m;
    private const decimal OneDayAWeekFte = 0.2m;

    /// <summary>Makes a pace.</summary>
    /// <param name="perQuarter">The most starts in a quarter, 1 to <see cref="MostPerQuarter"/>.</param>
    /// <param name="perYear">The most starts in a year of the plan.</param>
    public StartPace(int perQuarter, int perYear)
    {
        PerQuarter = perQuarter;
        PerYear = perYear;
    }

    /// <summary>The most starts in a quarter, 1 to <see cref="MostPerQuarter"/>.</summary>
    public int PerQuarter { get; init; }

    /// <summary>The most starts in a year of the plan.</summary>
    public int PerYear { get; init; }

    /// <summary>The pace of a commune.</summary>
    /// <param name="advice">Its advice: a village without a coordinator begins less.</param>
    /// <param name="staffFte">The staff of the plan, in full-time equivalents.</param>
    /// <returns>The pace.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="advice"/> is null.</exception>
    public static StartPace Of(Advice advice, decimal staffFte)
    {
        ArgumentNullException.ThrowIfNull(advice);
        if (staffFte <= HalfADayAWeekFte) return Each(1);
        if (staffFte <= OneDayAWeekFte) return new StartPace(2, PerYearWithOneDayAWeek);
        if (advice.Profile.Population < Village && !HasCoordination(advice)) return Each(PerQuarterInVillage);
        return Each(staffFte switch { <= 1 => 3, <= 2 => 4, _ => MostPerQuarter });
    }

    private static StartPace Each(int perQuarter) => new(perQuarter, perQuarter * QuartersPerYear);

    private static bool HasCoordination(Advice advice) =>
        advice.Catalogue.FindService(ServiceIds.CoordinationTime) is not null
            && advice.Situation.Service(ServiceIds.CoordinationTime) == Situations.Truth.True;
}
