using VifRecommender.Recommendations;
using VifRecommender.Situations;

namespace VifRecommender.Rendering;

/// <summary>Which mark a layout gives what an advice says.</summary>
public static class ReportMarks
{
    /// <summary>The mark that says what a reason weighs.</summary>
    /// <param name="reason">A reason of an advice.</param>
    /// <returns>The mark; of a guard, a need or a scale that of its truth.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="reason"/> is null.</exception>
    public static ReportMark Of(Reason reason) => (reason ?? throw new ArgumentNullException(nameof(reason))).Kind switch
    {
        ReasonKind.Caution or ReasonKind.Help => ReportMark.Caution,
        ReasonKind.Guard or ReasonKind.Need or ReasonKind.Scale => Of(reason.Truth),
        ReasonKind.Suitability or ReasonKind.Dismissal => ReportMark.Bad,
        ReasonKind.Served or ReasonKind.Status => ReportMark.Good,
        _ => ReportMark.Item,
    };

    /// <summary>The mark of a test that is true, false or not known.</summary>
    /// <param name="truth">The truth.</param>
    /// <returns><see cref="ReportMark.Open"/> where it is not known.</returns>
    public static ReportMark Of(Truth truth) =>
        truth switch { Truth.True => ReportMark.Good, Truth.False => ReportMark.Bad, _ => ReportMark.Open };
}
