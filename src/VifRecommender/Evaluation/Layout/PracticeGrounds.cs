using VifRecommender.Catalogues;
using VifRecommender.Conditions;
using VifRecommender.Profiles;
using VifRecommender.Recommendations;

namespace VifRecommender.Evaluation.Layout;

/// <summary>
/// What the reasons of a practice say that are no rule's. Each is made at first use; two threads that make one at the same time make equal
/// ones.
/// </summary>
internal sealed class PracticeGrounds(PlannedPractice practice)
{
    // For each scale two: what decides where the commune is not enough, and where it is.
    private readonly Ground?[] _scales = new Ground?[2 * ((int)Scale.Supralocal + 1)];

    public Ground Wish => field ??= Of(ReasonKind.Wish, "wish");

    public Ground DismissalEnded => field ??= Of(ReasonKind.DismissalEnded, "status");

    public Ground Served => field ??= Of(ReasonKind.Served, "servedBy", practice.ServedBy);

    public Ground Needs => field ??= Of(ReasonKind.Need, "needs", practice.Needs);

    /// <summary>That all its helps are present, in their order.</summary>
    public Ground Helps => field ??= Of(ReasonKind.Help, "helps", new AllCondition(
        [.. practice.Practice.Helps.Select((id, place) => new ServiceCondition(id, isPresent: true, practice.Helps[place]))]));

    /// <summary>What the commune says of it.</summary>
    public Ground Status(PracticeStatus status) =>
        Of(status == PracticeStatus.Dismissed ? ReasonKind.Dismissal : ReasonKind.Status, "status",
            When.Practice(practice.Practice.Id, status));

    /// <summary>
    /// The threshold that decided a scale: its own, or that of the more local one that is too small; none where any commune is enough.
    /// </summary>
    /// <param name="scale">The scale.</param>
    /// <param name="isCommuneEnough">Whether the commune alone has as many inhabitants as the scale asks for.</param>
    public Ground Scales(Scale scale, bool isCommuneEnough) =>
        _scales[(2 * (int)scale) + (isCommuneEnough ? 1 : 0)] ??= Of(ReasonKind.Scale, "scales", ScaleTest(scale, isCommuneEnough));

    private Ground Of(ReasonKind kind, string member, Condition? condition = null) =>
        new(kind, $"{practice.Practice.Id}.{member}", condition);

    private Condition? ScaleTest(Scale scale, bool isCommuneEnough)
    {
        var (from, first) = (practice.From(scale), practice.Practice.Scales[0]);
        if (scale == Scale.Commune) return from > 0 ? When.Population.AtLeast(from) : null;
        var local = first.Scale == Scale.Commune ? When.Population.Below(first.From) : null;
        if (scale == Scale.Supralocal || from == 0) return local;
        var group = isCommuneEnough ? When.Population.AtLeast(from) : When.PartnershipPopulation.AtLeast(from);
        return local is null ? group : When.All(local, group);
    }
}
