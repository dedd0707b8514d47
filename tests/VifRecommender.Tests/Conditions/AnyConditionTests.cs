using VifRecommender.Conditions;
using VifRecommender.Profiles;
using VifRecommender.Situations;
using VifRecommender.Tests.Fixtures;

namespace VifRecommender.Tests.Conditions;

public sealed class AnyConditionTests
{
    private static readonly Condition Either = When.Any(When.Service("police-link").IsPresent, When.Service("housing").IsPresent);

    [Theory]
    [InlineData(Presence.Present, Presence.Present, Truth.True)]
    [InlineData(Presence.Present, Presence.Unknown, Truth.True)]
    [InlineData(Presence.Present, Presence.Absent, Truth.True)]
    [InlineData(Presence.Unknown, Presence.Unknown, Truth.Unknown)]
    [InlineData(Presence.Unknown, Presence.Absent, Truth.Unknown)]
    [InlineData(Presence.Absent, Presence.Absent, Truth.False)]
    public void Evaluate_TwoParts_IsTheHigherTruth(Presence police, Presence housing, Truth expected)
    {
        Assert.Equal(expected, Vocabularies.Truth(Either, TinyCatalogue.With(("police-link", police), ("housing", housing))));
        Assert.Equal(expected, Vocabularies.Truth(Either, TinyCatalogue.With(("police-link", housing), ("housing", police))));
    }

    [Fact]
    public void Evaluate_NoParts_DoesNotHold() => Assert.Equal(Truth.False, Vocabularies.Truth(When.Any(), TinyCatalogue.Commune()));

    [Fact]
    public void Explain_Holds_NamesOnlyTheFactThatHolds() => Assert.Equal(
        ["service:housing = present (is present): True"],
        Vocabularies.Explain(Either, TinyCatalogue.With(("police-link", Presence.Absent), ("housing", Presence.Present))));

    [Fact]
    public void Explain_DoesNotHold_NamesAllFacts() => Assert.Equal(
        ["service:housing = absent (is present): False", "service:police-link = absent (is present): False"],
        Vocabularies.Explain(Either, TinyCatalogue.With(("police-link", Presence.Absent), ("housing", Presence.Absent))));

    [Fact]
    public void Explain_Unknown_NamesOnlyTheUnknownFact() => Assert.Equal(
        ["service:police-link = unknown (is present): Unknown"],
        Vocabularies.Explain(Either, TinyCatalogue.With(("housing", Presence.Absent))));
}
