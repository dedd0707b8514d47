using VifRecommender.Catalogues;
using VifRecommender.Evaluation.Layout;
using VifRecommender.Profiles;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation.Stages;

/// <summary>The part of a rule's selection that the profile decides; the rest was settled with the plan.</summary>
internal readonly struct Choice
{
    private readonly EvaluationResult _result;

    public Choice(EvaluationResult result)
    {
        _result = result;
        if (!result.Situation.Profile.Focus.IsDefaultOrEmpty)
        {
            foreach (var domain in result.Situation.Profile.Focus) Focus |= 1 << (int)domain;
        }

        Lowest = LowestOf(result.Situation);
    }

    /// <summary>The domains of the commune's focus, a bit for each.</summary>
    public int Focus { get; }

    /// <summary>The dimensions of the lowest level that is known for certain, a bit for each; none where no level is known.</summary>
    public int Lowest { get; }

    /// <summary>Without a focus, a wish or a plan, what looks for one finds nobody.</summary>
    public bool IsPossible(PracticeSelector selector)
    {
        var profile = _result.Situation.Profile;
        return !(selector.InFocus && Focus == 0) && !(selector.Wished && profile.Wishes.IsDefaultOrEmpty)
            && !(selector.Planned && profile.Practices.IsEmpty);
    }

    /// <summary>1 where the selector takes a practice, 0 where not: a number, so that points are multiplied and not decided on.</summary>
    public int Takes(PracticeSelector selector, int index)
    {
        var practice = _result.Plan.Practices[index];
        var takes = 1;
        if (selector.InFocus) takes &= InFocus(practice);
        if (selector.OfLowestDimension) takes &= OfLowest(practice);
        if (selector.Shared) takes &= Shared(practice);
        if (selector.Planned) takes &= Planned(practice);
        if (selector.Wished) takes &= Wished(practice);
        return takes;
    }

    /// <summary>For each choice whether it takes a practice, in the order of <see cref="TermLayout"/>.</summary>
    public void Count(PlannedPractice practice, Span<int> takes)
    {
        takes[0] = InFocus(practice);
        takes[1] = OfLowest(practice);
        takes[2] = Shared(practice);
        takes[3] = Planned(practice);
        takes[4] = Wished(practice);
    }

    private int InFocus(PlannedPractice practice) => (Focus >> (int)practice.Domain) & 1;

    private int OfLowest(PlannedPractice practice) => (Lowest >> (int)practice.Dimension) & 1;

    private int Shared(PlannedPractice practice) => _result.Screened[practice.Index].Scale != Scale.Commune ? 1 : 0;

    private int Planned(PlannedPractice practice) => _result.Situation.PracticeAt(practice.Slot) == PracticeStatus.Planned ? 1 : 0;

    private int Wished(PlannedPractice practice) => _result.Situation.IsWishedAt(practice.Slot) ? 1 : 0;

    private static int LowestOf(Situation situation)
    {
        var (lowest, dimensions) = (NetworkMaturity.Highest + 1, 0);
        for (var dimension = 0; dimension < NetworkMaturity.Dimensions; dimension++)
        {
            var level = situation.Level((MaturityDimension)dimension);
            if (!level.IsKnown || level.From > lowest) continue;
            dimensions = level.From < lowest ? 1 << dimension : dimensions | (1 << dimension);
            lowest = level.From;
        }

        return dimensions;
    }
}
