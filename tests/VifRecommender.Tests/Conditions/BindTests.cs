using VifRecommender.Conditions;
using VifRecommender.Profiles;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Conditions;

public sealed class BindTests
{
    /// <summary>It is evaluated while practices are ranked: no id is looked up any more.</summary>
    [Fact]
    public void Evaluate_Bound_ReadsThePlaceAndNotTheId()
    {
        var situation = Vocabularies.Situation(TinyCatalogue.With(("housing", Presence.Present), ("trained-staff", Presence.Present))
            .WithSignal("letter-only", Presence.Present).WithStructure("centre", StructurePresence.Announced)
            .WithPractice("brochure", PracticeStatus.Planned));
        Condition[] bound =
        [
            new ServiceCondition("elsewhere", isPresent: true, slot: 0), new SignalCondition("elsewhere", slot: 0),
            new StructureCondition("elsewhere", StructurePresence.Announced, slot: 0), new FindingCondition("elsewhere", slot: 0),
            new PracticeCondition("elsewhere", PracticeStatus.Planned, slot: 0),
        ];
        Assert.All(bound, condition => Assert.Equal(Truth.True, condition.Evaluate(situation)));
    }

    [Fact]
    public void Evaluate_BoundToAVocabularyWithoutTheId_IsUnknown()
    {
        Condition[] free =
        [
            When.Service("no-such").IsPresent, When.Signal("no-such"), When.Structure("no-such", StructurePresence.Absent),
            When.Finding("no-such"), When.Practice("no-such", PracticeStatus.Planned),
        ];
        Assert.All(free, condition => Assert.Equal(Truth.Unknown, Vocabularies.Truth(condition, TinyCatalogue.Commune())));
    }
}
