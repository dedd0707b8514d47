using VifRecommender.Conditions;
using VifRecommender.Profiles;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Conditions;

public sealed class AllConditionTests
{
    private static readonly Condition Both = When.All(When.Service("police-link").IsPresent, When.Service("housing").IsPresent);

    [Theory]
    [InlineData(Presence.Present, Presence.Present, Truth.True)]
    [InlineData(Presence.Present, Presence.Unknown, Truth.Unknown)]
    [InlineData(Presence.Present, Presence.Absent, Truth.False)]
    [InlineData(Presence.Unknown, Presence.Unknown, Truth.Unknown)]
    [InlineData(Presence.Unknown, Presence.Absent, Truth.False)]
    [InlineData(Presence.Absent, Presence.Absent, Truth.False)]
    public void Evaluate_TwoParts_IsTheLowerTruth(Presence police, Presence housing, Truth expected)
    {
        Assert.Equal(expected, Vocabularies.Truth(Both, TinyCatalogue.With(("police-link", police), ("housing", housing))));
        Assert.Equal(expected, Vocabularies.Truth(Both, TinyCatalogue.With(("police-link", housing), ("housing", police))));
    }

    [Fact]
    public void Evaluate_NoParts_Holds() => Assert.Equal(Truth.True, Vocabularies.Truth(When.All(), TinyCatalogue.Commune()));

    [Fact]
    public void Explain_Holds_NamesAllFacts() => Assert.Equal(
        ["service:housing = present (is present): True", "service:police-link = present (is present): True"],
        Vocabularies.Explain(Both, TinyCatalogue.With(("police-link", Presence.Present), ("housing", Presence.Present))));

    [Fact]
    public void Explain_DoesNotHold_NamesOnlyTheFailingFact() => Assert.Equal(
        ["service:housing = absent (is present): False"],
        Vocabularies.Explain(Both, TinyCatalogue.With(("police-link", Presence.Unknown), ("housing", Presence.Absent))));

    [Fact]
    public void Explain_Unknown_NamesOnlyTheUnknownFact() => Assert.Equal(
        ["service:housing = unknown (is present): Unknown"],
        Vocabularies.Explain(Both, TinyCatalogue.With(("police-link", Presence.Present))));

    [Fact]
    public void Explain_SameTestTwice_IsNamedOnce() => Assert.Equal(
        ["service:housing = unknown (is present): Unknown"],
        Vocabularies.Explain(When.All(When.Service("housing").IsPresent, When.Service("housing").IsPresent), TinyCatalogue.Commune()));
}
