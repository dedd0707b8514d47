using VifRecommender.Conditions;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation;

/// <summary>
/// A condition as it would be if no level were known. A level is somebody's estimate: what holds only by a level is probable, never certain.
/// Findings count as estimates too, since a level may have established them.
/// </summary>
internal static class WithoutLevels
{
    public static Truth Test(Condition condition, Situation situation) => condition switch
    {
        AllCondition all => all.Parts.Aggregate(Truth.True, (truth, part) => truth.And(Test(part, situation))),
        AnyCondition any => any.Parts.Aggregate(Truth.False, (truth, part) => truth.Or(Test(part, situation))),
        NotCondition not => Test(not.Part, situation).Not(),
        MaturityCondition or FindingCondition => Truth.Unknown,
        _ => condition.Test(situation),
    };
}
