using VifRecommender.Conditions;
using VifRecommender.Profiles;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Conditions;

public sealed class ServiceConditionTests
{
    private static readonly Condition Present = When.Service("housing").IsPresent;
    private static readonly Condition Absent = When.Service("housing").IsAbsent;

    [Theory]
    [InlineData(Presence.Present, Truth.True, Truth.False)]
    [InlineData(Presence.Absent, Truth.False, Truth.True)]
    [InlineData(Presence.Unknown, Truth.Unknown, Truth.Unknown)]
    public void Evaluate_StatedService_IsAsStated(Presence housing, Truth present, Truth absent)
    {
        var profile = TinyCatalogue.With(("housing", housing));
        Assert.Equal(present, Vocabularies.Truth(Present, profile));
        Assert.Equal(absent, Vocabularies.Truth(Absent, profile));
    }

    [Theory]
    [InlineData(Presence.Unknown, Truth.Unknown)]
    [InlineData(Presence.Absent, Truth.False)]
    public void Evaluate_UnlistedService_IsAsTheOthersAre(Presence others, Truth expected) =>
        Assert.Equal(expected, Vocabularies.Truth(Present, TinyCatalogue.Commune() with { OtherServices = others }));

    [Fact]
    public void Evaluate_ListedAsUnknown_IsNotTakenForAbsentWithTheOthers() =>
        Assert.Equal(Truth.Unknown,
            Vocabularies.Truth(Present, TinyCatalogue.With(("housing", Presence.Unknown)) with { OtherServices = Presence.Absent }));

    [Fact]
    public void Evaluate_UnknownId_IsUnknown() =>
        Assert.Equal(Truth.Unknown, Vocabularies.Truth(When.Service("no-such").IsPresent, TinyCatalogue.Commune()));

    [Fact]
    public void Evaluate_HeldByTheZoneWhereOnlyTheCommuneServes_IsFalse()
    {
        var profile = TinyCatalogue.Commune().WithService("housing", new(Presence.Present, Holder.Zone));
        Assert.Equal(Truth.False, Vocabularies.Truth(Present, profile));
        Assert.Equal(["service:housing = present (zone) (is present): False"], Vocabularies.Explain(Present, profile));
    }

    [Fact]
    public void Evaluate_HeldByTheZoneWhereTheZoneServes_IsTrue()
    {
        var profile = TinyCatalogue.Commune().WithService("risk-tool", new(Presence.Present, Holder.Zone));
        Assert.Equal(Truth.True, Vocabularies.Truth(When.Service("risk-tool").IsPresent, profile));
        Assert.Equal(["service:risk-tool = present (zone) (is present): True"],
            Vocabularies.Explain(When.Service("risk-tool").IsPresent, profile));
    }

    [Fact]
    public void Evaluate_AbsentHeldByTheZone_IsFalse() =>
        Assert.Equal(Truth.False,
            Vocabularies.Truth(When.Service("risk-tool").IsPresent,
                TinyCatalogue.Commune().WithService("risk-tool", new(Presence.Absent, Holder.Zone))));

    [Fact]
    public void Explain_AbsenceAskedFor_SaysSo() => Assert.Equal(
        ["service:housing = present (is absent): False"],
        Vocabularies.Explain(Absent, TinyCatalogue.With(("housing", Presence.Present))));
}
