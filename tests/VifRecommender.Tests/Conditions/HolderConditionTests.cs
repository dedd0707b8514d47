using VifRecommender.Conditions;
using VifRecommender.Profiles;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Conditions;

public sealed class HolderConditionTests
{
    private static readonly Condition ByZone = When.Service("housing").IsHeldBy(Holder.Zone);

    [Theory]
    [InlineData(Holder.Zone, Truth.True)]
    [InlineData(Holder.Commune, Truth.False)]
    [InlineData(Holder.Region, Truth.False)]
    public void Evaluate_PresentService_ComparesTheHolder(Holder holder, Truth expected) =>
        Assert.Equal(expected, Vocabularies.Truth(ByZone, TinyCatalogue.Commune().WithService("housing", new(Presence.Present, holder))));

    [Fact]
    public void Evaluate_AbsentService_HasNoHolder() =>
        Assert.Equal(Truth.False,
            Vocabularies.Truth(ByZone, TinyCatalogue.Commune().WithService("housing", new(Presence.Absent, Holder.Zone))));

    [Fact]
    public void Evaluate_UnknownService_IsUnknown() => Assert.Equal(Truth.Unknown, Vocabularies.Truth(ByZone, TinyCatalogue.Commune()));

    [Fact]
    public void Evaluate_UnlistedServiceOfWhichTheOthersAreAbsent_IsFalse() =>
        Assert.Equal(Truth.False, Vocabularies.Truth(ByZone, TinyCatalogue.Commune() with { OtherServices = Presence.Absent }));

    [Fact]
    public void Explain_EachState_NamesHolderOrAbsence()
    {
        Assert.Equal(["holder:housing = region (is zone): False"],
            Vocabularies.Explain(ByZone, TinyCatalogue.Commune().WithService("housing", new(Presence.Present, Holder.Region))));
        Assert.Equal(["holder:housing = absent (is zone): False"],
            Vocabularies.Explain(ByZone, TinyCatalogue.With(("housing", Presence.Absent))));
        Assert.Equal(["holder:housing = unknown (is zone): Unknown"], Vocabularies.Explain(ByZone, TinyCatalogue.Commune()));
    }
}
