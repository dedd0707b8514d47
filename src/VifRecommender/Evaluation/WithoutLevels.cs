using VifRecommender.Conditions;
using VifRecommender.Situations;

namespace VifRecommender.Evaluation;

/// <summary>
/// A condition as it would be if no level were known. A level is somebody's estimate: what holds only by a level is probable, never
/// certain.
/// Findings count as estimates too, since a level may have established them.
/// </summary>
internal static class WithoutLevels
{
    public static Truth Test(Condition condition, Situation situation) => condition.Kind switch
    {
        ConditionKind.All => ((AllCondition)condition).Parts.Aggregate(Truth.True, (truth, part) => truth.And(Test(part, situation))),
        ConditionKind.Any => ((AnyCondition)condition).Parts.Aggregate(Truth.False, (truth, part) => truth.Or(Test(part, situation))),
        ConditionKind.Not => Test(((NotCondition)condition).Part, situation).Not(),
        ConditionKind.Fact => condition is MaturityCondition or FindingCondition ? Truth.Unknown : condition.Test(situation),
    };
}
