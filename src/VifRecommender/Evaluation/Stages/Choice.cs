using VifRecommender.Catalogues;
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
        if (selector.InFocus) takes &= Focus >> (int)practice.Domain;
        if (selector.OfLowestDimension) takes &= Lowest >> (int)practice.Dimension;
        if (selector.Shared) takes &= _result.Screened[index].Scale != Scale.Commune ? 1 : 0;
        if (selector.Planned) takes &= _result.Situation.PracticeAt(practice.Slot) == PracticeStatus.Planned ? 1 : 0;
        if (selector.Wished) takes &= _result.Situation.IsWishedAt(practice.Slot) ? 1 : 0;
        return takes;
    }

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
