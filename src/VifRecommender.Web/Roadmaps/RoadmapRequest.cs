using VifRecommender.Numbers;
using VifRecommender.Planning;
using VifRecommender.Profiles;
using VifRecommender.Web.Fields;
using VifRecommender.Web.Layout;

namespace VifRecommender.Web.Roadmaps;

/// <summary>The means and the horizon of a roadmap: what an address asks for, else what the profile says.</summary>
internal sealed class RoadmapRequest
{
    private RoadmapRequest(FieldValues values, bool isAsked) => (Values, IsAsked) = (values, isAsked);

    public FieldValues Values { get; }

    /// <summary>
    /// Whether there is something to plan with. Who comes without and has not said what means there are is asked, not told off.
    /// </summary>
    public bool IsAsked { get; }

    public FieldFaults Faults { get; } = new();

    /// <summary>The limits; nothing where they have faults or nothing is asked.</summary>
    public RoadmapLimits? Limits { get; private set; }

    /// <param name="budget">The budget of the address, or nothing.</param>
    /// <param name="staff">Its staff.</param>
    /// <param name="quarters">Its horizon.</param>
    /// <param name="capacity">The means of the profile.</param>
    /// <param name="text">The words.</param>
    /// <param name="numbers">How numbers are written.</param>
    public static RoadmapRequest Of(string? budget, string? staff, string? quarters, Capacity? capacity, PageText text,
        Explanation.NumberFormat numbers)
    {
        var values = new FieldValues
        {
            ["budget"] = budget ?? Plain(capacity?.BudgetEur),
            ["staff"] = staff ?? Plain(capacity?.StaffFte),
            ["quarters"] = quarters ?? Plain(RoadmapLimits.UsualQuarters),
        };
        var isAsked = budget is not null || staff is not null || quarters is not null
            || (values["budget"].Length > 0 && values["staff"].Length > 0);
        var request = new RoadmapRequest(values, isAsked);
        if (isAsked) request.Judge(text, numbers);
        return request;
    }

    private void Judge(PageText text, Explanation.NumberFormat numbers)
    {
        var limits = new RoadmapLimits(Read("budget", isWhole: false, text), Read("staff", isWhole: false, text),
            (int)Math.Clamp(Read("quarters", isWhole: true, text), -1, int.MaxValue));
        if (limits.BudgetEurPerYear is < 0 or > RoadmapLimits.MostBudgetEurPerYear)
        {
            Faults.Add("budget", text.Faults.Between("0", numbers.Number(RoadmapLimits.MostBudgetEurPerYear)));
        }
        if (limits.StaffFte is < 0 or > RoadmapLimits.MostStaffFte)
        {
            Faults.Add("staff", text.Faults.Between("0", numbers.Number(RoadmapLimits.MostStaffFte)));
        }
        if (Faults.Of("quarters") is null && limits.Quarters is < 1 or > RoadmapLimits.MostQuarters)
        {
            Faults.Add("quarters", text.Faults.WholeBetween("1", numbers.Number(RoadmapLimits.MostQuarters)));
        }
        if (Faults.IsEmpty) Limits = limits;
    }

    private decimal Read(string field, bool isWhole, PageText text)
    {
        var number = isWhole ? WrittenNumber.ReadWhole(Values[field]) : WrittenNumber.ReadDecimal(Values[field]);
        if (number.Value is { } value) return value;
        Faults.Add(field, text.Faults.Of(number));
        return 0;
    }

    private static string Plain(decimal? number) => number is { } known ? WrittenNumber.Unambiguous(known) : "";
}
