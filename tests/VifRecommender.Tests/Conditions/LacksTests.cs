using VifRecommender.Conditions;
using VifRecommender.Profiles;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Conditions;

/// <summary>Which services keep a condition from holding. There is housing and no trained staff; of the police nothing is known.</summary>
public sealed class LacksTests
{
    private static readonly Condition Housing = When.Service("housing").IsPresent;
    private static readonly Condition Staff = When.Service("trained-staff").IsPresent;
    private static readonly Condition Police = When.Service("police-link").IsPresent;

    [Fact]
    public void Service_NotKnownToBeAsAsked_IsLackingItself()
    {
        Assert.Equal(["trained-staff"], Lacking(Staff));
        Assert.Equal(["police-link"], Lacking(Police));
        Assert.Empty(Lacking(Housing));
        Assert.Equal(["housing"], Lacking(When.Service("housing").IsAbsent));
        Assert.Empty(Lacking(When.Service("trained-staff").IsAbsent));
    }

    [Fact]
    public void Negation_OfAService_LacksWhatMakesItHold()
    {
        Assert.Equal(["housing"], Lacking(When.Not(Housing)));
        Assert.Equal(["police-link"], Lacking(When.Not(Police)));
        Assert.Empty(Lacking(When.Not(Staff)));
        Assert.Equal(["trained-staff"], Lacking(When.Not(When.Not(Staff))));
    }

    [Fact]
    public void Conjunction_LacksEachPartThatIsOpen()
    {
        Assert.Equal(["police-link", "trained-staff"], Lacking(When.All(Staff, Police, Housing)));
        Assert.Empty(Lacking(When.All(Housing, When.Not(Staff))));
    }

    [Fact]
    public void Choice_LacksNothingOnceOneWayHolds()
    {
        Assert.Equal(["police-link", "trained-staff"], Lacking(When.Any(Staff, Police)));
        Assert.Empty(Lacking(When.Any(Staff, Police, Housing)));
        Assert.Empty(Lacking(When.Not(When.All(Staff, Housing))));
        Assert.Equal(["housing", "police-link"], Lacking(When.Not(When.Any(Police, Housing, Staff))));
    }

    [Fact]
    public void OtherFacts_AreNoService()
    {
        Assert.Empty(Lacking(When.Always));
        Assert.Empty(Lacking(When.Any()));
        Assert.Empty(Lacking(When.Population.AtLeast(50_000)));
        Assert.Empty(Lacking(When.All(When.Signal("overflow"), When.Finding("trained"))));
    }

    private static IEnumerable<string> Lacking(Condition condition)
    {
        var situation = Vocabularies.Situation(TinyCatalogue.With(("housing", Presence.Present), ("trained-staff", Presence.Absent)));
        var bound = condition.Bind(Vocabularies.Value.Vocabulary);
        return Vocabularies.Value.Vocabulary.Services.Where((_, slot) => bound.Lacks(situation, slot, negated: false));
    }
}
